"""Hears what Qt and QML complain of."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Complaints:
    """Collects warnings and worse while it is entered."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._before: Callable[..., None] | None = None

    def __enter__(self) -> Complaints:
        self._before = qInstallMessageHandler(self._hear)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in QUIET:
            self.heard.append(message)
