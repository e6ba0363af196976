"""The conference clock: the time now, and a tick at every full minute."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal


def _wall() -> datetime:
    return datetime.now(UTC)


class ConferenceClock(QObject):
    """Follows the host's clock, or goes on from `pretended` by the monotonic clock."""

    ticked = Signal()

    def __init__(
        self,
        pretended: datetime | None = None,
        wall: Callable[[], datetime] = _wall,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._pretended = pretended
        self._wall = wall
        self._monotonic = monotonic
        self._began = monotonic()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        if self._pretended is None:
            return self._wall()
        passed = timedelta(seconds=self._monotonic() - self._began)
        return self._pretended.astimezone(UTC) + passed

    def pretend(self, instant: datetime | None) -> None:
        """Go on from `instant` (aware) from now on; None follows the host's clock again."""
        self._pretended, self._began = instant, self._monotonic()
        self.ticked.emit()

    def start(self) -> None:
        self._timer.start(self._until_next_minute())

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self.ticked.emit()
        self.start()

    def _until_next_minute(self) -> int:
        now = self.now()
        return 60_000 - now.second * 1000 - now.microsecond // 1000 + 5
