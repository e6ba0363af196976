"""Runs the last rung: ready and alive for the service manager, and tried again after a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ladder.desk_window import DeskWindow
from kiosk.ladder.ladder import Ladder
from kiosk.logs.aloud import say
from kiosk.platform.exit_codes import RESTART
from kiosk.platform.heartbeat import BEATS
from kiosk.platform.service_manager import ServiceManager
from kiosk.platform.window import hide_cursor, show
from kiosk.settings import Settings

AGAIN_SECONDS = 900
"""Nobody may be there to restart it: what broke may have been mended meanwhile."""


class Desk(QObject):
    """`start()` shows the window; `close()` takes it down."""

    def __init__(self, settings: Settings, ladder: Ladder) -> None:
        super().__init__()
        self._settings = settings
        self._why = ladder.why
        self.window = DeskWindow(ladder.rung.value, settings.windowed)
        self.window.painted.connect(self._ready, Qt.ConnectionType.SingleShotConnection)
        self._manager = ServiceManager()
        self._beats = QTimer(self, timerType=Qt.TimerType.CoarseTimer)
        self._beats.timeout.connect(self._manager.alive)
        self._again = QTimer(self, interval=AGAIN_SECONDS * 1000, singleShot=True)
        self._again.setTimerType(Qt.TimerType.CoarseTimer)
        self._again.timeout.connect(lambda: QGuiApplication.exit(RESTART))

    def start(self) -> None:
        show(self.window, self._settings)
        hide_cursor(self.window, self._settings)
        if self._manager.watchdog_seconds:
            self._beats.start(round(self._manager.watchdog_seconds * 1000 / BEATS))
        self._again.start()
        say(self._why)
        self._manager.alive()

    def _ready(self) -> None:
        self._manager.status(self._why)
        self._manager.ready()

    def close(self) -> None:
        self._beats.stop()
        self._again.stop()
        self._manager.stopping()
        self.window.hide()
