"""The Qt application that everything runs in."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication


def make_application() -> QGuiApplication:
    """The Qt application, without the input method that Qt ships under other terms.

    Its painter would split every plain area among threads and wait for each: with two cores, half
    of what drawing a page costs.
    """
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    application = QGuiApplication.instance() or QGuiApplication(["waic-kiosk"])
    assert isinstance(application, QGuiApplication)
    return application
