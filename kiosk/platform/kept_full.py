"""Keeps the window of a kiosk over the whole of its screen, whatever is done to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.platform.window import screen_of

SOON_MS = 50
"""Many changes at once are answered once."""
LATEST_MS = 30_000
"""A desk that has a mind of its own is fought more and more seldom."""


class KeptFull(QObject):
    """From `start()` on: hidden, made small, moved or on a screen that turned, it comes back."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._put_back)

    def start(self) -> None:
        window = self._window
        for changed in (
            window.visibilityChanged,
            window.xChanged,
            window.yChanged,
            window.widthChanged,
            window.heightChanged,
            window.screenChanged,
        ):
            changed.connect(self._changed)
        screen_of(window).geometryChanged.connect(self._changed)

    def stop(self) -> None:
        self._soon.stop()
        self._soon.timeout.disconnect(self._put_back)

    def _changed(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @property
    def _full(self) -> bool:
        window = self._window
        whole = window.geometry() == screen_of(window).geometry()
        return whole and window.visibility() == QWindow.Visibility.FullScreen

    def _put_back(self) -> None:
        if not QGuiApplication.screens() or self._full:
            self._soon.setInterval(SOON_MS)
        else:
            self._soon.setInterval(min(2 * self._soon.interval(), LATEST_MS))
            self._window.setGeometry(screen_of(self._window).geometry())
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)
            self._window.setVisible(True)
            self._soon.start()
