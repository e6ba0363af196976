"""The Qt application that everything runs in."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def make_application() -> QGuiApplication:
    """The Qt application, without the input method that Qt ships under other terms."""
    application = QGuiApplication.instance() or QGuiApplication(["waic-kiosk"])
    assert isinstance(application, QGuiApplication)
    return application
