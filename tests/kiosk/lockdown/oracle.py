"""How a locked kiosk must be after every attack."""

from __future__ import annotations

import os

import psutil
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QGuiApplication,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.platform.window import screen_of
from tests.glass import Glass


class Oracle:
    """How it must be after every attack: the same process, no child, one window, no link."""

    def __init__(self, glass: Glass) -> None:
        self._glass = glass
        self._process = psutil.Process()
        self._before = self._children()

    def _children(self) -> set[int]:
        return {child.pid for child in self._process.children(recursive=True)}

    def holds(self) -> None:
        window = self._glass.window
        for _ in range(200):
            if _covers_its_screen(window):
                break
            QTest.qWait(10)
        visible = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
        assert visible == [window]
        assert _covers_its_screen(window)
        assert window.flags() & Qt.WindowType.FramelessWindowHint
        assert self._children() <= self._before
        assert os.getpid() == self._process.pid
        assert self._glass.kiosk.front.lockdown.blocked == 0


def _covers_its_screen(window: QWindow) -> bool:
    full = window.visibility() is QWindow.Visibility.FullScreen
    return full and window.geometry() == screen_of(window).geometry()
