"""Gathers what the staff screen tells, from wherever it is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtGui import QWindow

from kiosk.house import House
from kiosk.ladder.ladder import Ladder
from kiosk.language import Words
from kiosk.platform.glass import density_of
from kiosk.platform.lockdown import Lockdown
from kiosk.platform.window import screen_of
from kiosk.settings import Settings
from kiosk.staff.known import Glass, Known
from kiosk.staff.visits import Visits
from kiosk.updates.taking import BUNDLED
from kiosk.version import version_lines


class Knowing:
    """`bugs` counts exceptions since the start. `window` is told as soon as there is one."""

    window: QWindow | None = None

    def __init__(
        self,
        house: House,
        settings: Settings,
        ladder: Ladder,
        lockdown: Lockdown,
        bugs: Callable[[], int],
    ) -> None:
        self._house = house
        self._density = settings.density
        self._ladder = ladder
        self._lockdown = lockdown
        self._bugs = bugs
        self._visits = Visits(house.visit)
        self._versions = version_lines(BUNDLED)

    def glass(self) -> Glass:
        window = self.window
        if window is None:
            return Glass()
        size = window.size()
        density = density_of(screen_of(window), self._density) / window.devicePixelRatio()
        return Glass((size.width(), size.height()), density)

    def known(self, words: Words) -> Known:
        house, ladder = self._house, self._ladder
        releases, seen = house.arrivals.releases, house.arrivals.seen
        return Known(
            words=words,
            now=house.clock.now(),
            system=datetime.now(UTC),
            uptime_seconds=self._visits.uptime_seconds,
            last_visit_seconds=self._visits.last_seconds,
            visits=self._visits.count,
            catalogue=house.library.current,
            taken=releases.live,
            waiting=releases.waiting,
            rolled_back=house.arrivals.rolled_back,
            followed=seen is not None and seen.entry.suffix == ".json",
            watched=seen is not None,
            refused=house.arrivals.refusals.listed,
            versions=self._versions,
            glass=self.glass(),
            rung=ladder.rung,
            why=ladder.why,
            state_problem=ladder.folder.problem,
            bugs=self._bugs(),
            blocked=self._lockdown.blocked,
        )
