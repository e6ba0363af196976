"""The hours of the agenda's grid as lines, the tag of now among them. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.frozen import dataclass
from kiosk.agenda.grid_minutes import HOUR
from kiosk.scene import Scene
from kiosk.wording import phrases

HALVES = 1.75
"""From this stretch on, half hours have a line of their own."""
TAG_BEFORE, TAG_AFTER = 38, 14
"""Minutes round now in which the tag would cover the word of an hour."""


@dataclass(frozen=True, slots=True)
class GridHour:
    """A line of the grid; `text` is "" where the tag of now stands instead."""

    key: str
    text: str
    minute: int


def hour_lines(
    begin: datetime, minutes: int, now: int, stretch: float, scene: Scene
) -> tuple[GridHour, ...]:
    def covered(minute: int) -> bool:
        return now >= 0 and -TAG_AFTER < (now - minute) * stretch < TAG_BEFORE

    step = HOUR // 2 if stretch >= HALVES else HOUR
    return tuple(
        GridHour(
            key=str(minute),
            text=""
            if covered(minute)
            else phrases.hour(begin + timedelta(minutes=minute), scene.moment),
            minute=minute,
        )
        for minute in range(0, minutes, step)
    )
