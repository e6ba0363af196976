"""How many visits there were since the start, and how long ago the last one ended."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.visitor.visit import Visit


class Visits(QObject):
    def __init__(self, visit: Visit, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._began = monotonic()
        self._last: float | None = None
        self.count = 0
        visit.ended.connect(self._ended)

    @property
    def uptime_seconds(self) -> int:
        return int(self._monotonic() - self._began)

    @property
    def last_seconds(self) -> int | None:
        """Since the last visit ended; None where there was none."""
        return None if self._last is None else int(self._monotonic() - self._last)

    def _ended(self) -> None:
        self.count, self._last = self.count + 1, self._monotonic()
