"""The days of the conference as cells, each with its count of sessions. Pure."""

from __future__ import annotations

from collections import Counter
from datetime import date

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.agenda.hourless_list import NO_DATE
from kiosk.scene import Scene
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
    counts = Counter(day_key(s) for s in scene.catalogue.sessions.values())
    cells = [_day_cell(d.date, counts, selected, scene) for d in scene.catalogue.days.values()]
    if counts[NO_DATE]:
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


def _day_cell(day: date, counts: Counter[str], selected: str, scene: Scene) -> DayCell:
    today = scene.moment.believable and scene.moment.day == day
    return DayCell(
        key=day.isoformat(),
        weekday=phrases.weekday(day, scene.words),
        number=str(day.day),
        count=str(counts[day.isoformat()]),
        today=today,
        today_text=scene.words.tr("Today") if today else "",
        selected=selected == day.isoformat(),
    )


def day_key(session: Session) -> str:
    return session.day.isoformat() if session.day else NO_DATE
