"""Tells the service manager that the guide is alive, as long as it really is.

A beat comes from the GUI thread's own event loop, and only while frames still reach the glass:
the clock on screen changes with every minute, so that a window which is exposed and has shown no
frame for longer than that has a dead renderer, however well its event loop turns. Beats ask for
no frame of their own.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.platform.service_manager import ServiceManager

LONGEST_WITHOUT_FRAME = 90.0
"""Seconds; the conference clock asks for a frame each minute."""
BEATS = 4
"""In the time after which silence ends the process."""


class Heartbeat(QObject):
    """Beats from `start()` on. Ready is told with the first frame after `content_is_shown()`."""

    def __init__(
        self,
        manager: ServiceManager,
        window: QQuickWindow,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._manager = manager
        self._window = window
        self._now = now
        self._last_frame = now()
        self._shown = False
        self._ready = False
        self._timer = QTimer(self, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        self._window.frameSwapped.connect(self.frame, Qt.ConnectionType.QueuedConnection)
        if self._manager.watchdog_seconds:
            self._timer.start(round(self._manager.watchdog_seconds * 1000 / BEATS))
        self.beat()

    def content_is_shown(self) -> None:
        """Content, or the calm words that there is none, will be on the next frame."""
        self._shown = True
        self._window.update()

    def frame(self) -> None:
        self._last_frame = self._now()
        if self._shown and not self._ready:
            self._ready = True
            self._manager.ready()

    def beat(self) -> None:
        passed = self._now() - self._last_frame
        if passed < LONGEST_WITHOUT_FRAME or not self._window.isExposed():
            self._manager.alive()

    def stop(self) -> None:
        self._timer.stop()
        self._manager.stopping()
