"""Gathers what the staff screen tells, from wherever it is known."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtGui import QWindow

from kiosk.health.exposition import Health
from kiosk.house import House
from kiosk.ladder.ladder import Ladder
from kiosk.language import Words
from kiosk.platform.glass import density_of
from kiosk.platform.lockdown import Lockdown
from kiosk.platform.window import screen_of
from kiosk.reading.releases import BUNDLED
from kiosk.settings import Settings
from kiosk.staff.known import Glass, Known
from kiosk.version import version_lines


class Knowing:
    """`health` is asked for while the screen is open. `window` is told as soon as there is one."""

    window: QWindow | None = None

    def __init__(
        self,
        house: House,
        settings: Settings,
        ladder: Ladder,
        lockdown: Lockdown,
        health: Callable[[], Health],
    ) -> None:
        self._house = house
        self._density = settings.density
        self._ladder = ladder
        self._lockdown = lockdown
        self._health = health
        self._began = time.monotonic()
        self._versions = version_lines(BUNDLED)

    def glass(self) -> Glass:
        window = self.window
        if window is None:
            return Glass()
        size = window.size()
        density = density_of(screen_of(window), self._density) / window.devicePixelRatio()
        return Glass((size.width(), size.height()), density)

    def known(self, words: Words) -> Known:
        house, ladder, health = self._house, self._ladder, self._health()
        now = house.clock.now()
        ago = now.timestamp() - health.last_visit if health.last_visit else None
        releases, seen = house.arrivals.releases, house.arrivals.seen
        return Known(
            words=words,
            now=now,
            system=datetime.now(UTC),
            uptime_seconds=int(time.monotonic() - self._began),
            last_visit_seconds=None if ago is None else max(0, int(ago)),
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
            bugs=health.errors,
            late_frames=health.frames_late,
            blocked=self._lockdown.blocked,
        )
