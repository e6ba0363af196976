"""SIGTERM, SIGINT and SIGHUP end the application cleanly, also while nothing happens."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication

ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Signals(QObject):
    """Python sees a signal only when it runs; the written byte makes Qt's loop run it."""

    def __init__(self, code: int) -> None:
        """`code`: what the process then exits with."""
        super().__init__()
        self._code = code
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno())
        for number in ENDING:
            signal.signal(number, self._end)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)

    def _drain(self) -> None:
        self._read.recv(64)

    def _end(self, *_: object) -> None:
        # By way of the loop: before it runs, exit() does nothing.
        QTimer.singleShot(0, self, lambda: QGuiApplication.exit(self._code))
