"""Counts what visitors use: signals come in, numbers by the hour go out."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from kiosk.health.usage import SCREEN, SEARCHES, VISITS, Counts, Hour, hour_of
from kiosk.health.usage_file import UsageFile
from kiosk.house import House
from kiosk.moment import moment_of
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.visit import VisitState

WRITTEN_SECONDS = 600
"""So rarely a line is added while visitors come and go; a crash loses no more."""


class Counting(QObject):
    """Nothing is written and no timer runs while nobody visits."""

    visited = Signal()
    """A visit has ended."""

    def __init__(
        self, house: House, file: UsageFile, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self.since_start: Counts = Counter()
        self.last_visit = 0.0
        """In seconds since 1970, cut to the minute."""
        self._house = house
        self._file = file
        self._monotonic = monotonic
        self._hour = Hour("", Counter())
        self._written = monotonic()
        self._visiting = self._nothing = False
        house.visit.changed.connect(self._visit)
        house.visit.ended.connect(self._ended)
        house.navigator.changed.connect(self._screen)
        house.screens.when_made(self._listen)

    def _listen(self, screens: Mapping[str, ScreenViewModel]) -> None:
        if (search := screens.get("search")) is not None:
            search.queryChanged.connect(self._search)  # type: ignore[attr-defined]

    def write(self) -> None:
        """What was counted since the last line."""
        if self._hour.counts:
            self._file.add(self._hour)
        self._hour = Hour(self._hour.hour, Counter())
        self._written = self._monotonic()

    def _visit(self) -> None:
        visiting = self._house.visit.state is not VisitState.ATTRACT
        if visiting and not self._visiting:
            self._visiting = True
            self._count(VISITS)
            self._screen()
        self._visiting = visiting

    def _ended(self) -> None:
        self._visiting = self._nothing = False
        self.last_visit = self._house.clock.now().timestamp() // 60 * 60
        if self._monotonic() - self._written >= WRITTEN_SECONDS:
            self.write()
        self.visited.emit()

    def _screen(self) -> None:
        """The way home at the end of a visit is no visitor's."""
        if self._visiting and self._house.visit.state is not VisitState.ATTRACT:
            self._count(f"{SCREEN}{self._house.navigator.route.kind}")

    def _search(self) -> None:
        """Once for each word that leads nowhere, however many letters follow."""
        shown = self._house.screens["search"].shown
        nothing = bool(shown.query.strip()) and not shown.chips
        if nothing and not self._nothing:
            self._count(SEARCHES)
        self._nothing = nothing

    def _count(self, what: str) -> None:
        hour = self._hour_now()
        if hour != self._hour.hour:
            self.write()
            self._hour = Hour(hour, Counter())
        self._hour.counts[what] += 1
        self.since_start[what] += 1

    def _hour_now(self) -> str:
        catalogue, now = self._house.library.current, self._house.clock.now()
        known = catalogue is not None and moment_of(now, catalogue.conference).believable
        return hour_of(now, known)
