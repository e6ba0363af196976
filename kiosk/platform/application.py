"""The Qt application that everything runs in."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.logs.aloud import say
from kiosk.platform.exit_codes import NO_DISPLAY

NOWHERE = (
    "There is no display to show the guide on; start it in the kiosk session, "
    "or set DISPLAY or WAYLAND_DISPLAY to one that runs."
)


def make_application(nowhere: Callable[[], object] = lambda: None) -> QGuiApplication:
    """The Qt application, without the input method that Qt ships under other terms.

    Its painter would split every plain area among threads and wait for each: with two cores, half
    of what drawing a page costs. Where there is no display the process ends here, with a sentence
    instead of Qt's abort; `nowhere` is told before.
    """
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    application = QGuiApplication.instance() or _made(nowhere)
    assert isinstance(application, QGuiApplication)
    return application


def _made(nowhere: Callable[[], object]) -> QGuiApplication:
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            nowhere()
            say(NOWHERE)
            os._exit(NO_DISPLAY)
        heard.append(message)

    before = qInstallMessageHandler(hear)
    try:
        return QGuiApplication(["waic-kiosk"])
    finally:
        qInstallMessageHandler(before)
        for message in heard:
            say(message)
