"""The days of the conference as cells, each with its count of sessions. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.sessions import timetable
from kiosk.sessions.timetable import NO_DATE
from kiosk.wording import phrases


@dataclass(frozen=True, slots=True)
class DayCell:
    """A cell of the day strip; `key` is the ISO date, or "none"."""

    key: str
    weekday: str
    number: str
    count: str
    today: bool
    today_text: str
    selected: bool


def day_cells(selected: str, scene: Scene) -> tuple[DayCell, ...]:
    counts = timetable.day_counts(scene.catalogue)
    cells = [_day_cell(d.date, counts, selected, scene) for d in scene.catalogue.days.values()]
    if NO_DATE in counts:
        undated = DayCell(
            NO_DATE,
            scene.words.tr("Undated"),
            "?",
            str(counts[NO_DATE]),
            False,
            "",
            selected == NO_DATE,
        )
        cells.append(undated)
    return tuple(cells)


def _day_cell(day: date, counts: Mapping[str, int], selected: str, scene: Scene) -> DayCell:
    today = scene.moment.believable and scene.moment.day == day
    return DayCell(
        key=day.isoformat(),
        weekday=phrases.weekday(day, scene.words),
        number=str(day.day),
        count=str(counts.get(day.isoformat(), 0)),
        today=today,
        today_text=scene.words.tr("Today") if today else "",
        selected=selected == day.isoformat(),
    )
