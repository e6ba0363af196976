"""Attract: what is on now, what starts next, one highlight at a time, in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer

from db.catalogue import Announcement, Session, Text
from db.frozen import dataclass
from kiosk.home import highlights, pairs
from kiosk.home.announcements import announcement_lead
from kiosk.home.pairs import PairRow
from kiosk.language import Words
from kiosk.scene import Scene
from kiosk.sessions import programme, timetable
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases, spans

NOW_ROWS, NEXT_ROWS = 2, 1
HIGHLIGHT_SECONDS = 20
DRIFTS = ((0, 0), (8, -4), (16, -8), (8, -12), (0, -16), (-8, -12), (-16, -8), (-8, -4))
"""Logical pixels, one after the other each minute, so that nothing burns in; never down: there
the invitation stands."""


@dataclass(frozen=True, slots=True)
class AttractProps:
    where: str = ""
    name: str = ""
    here: str = ""
    clock: str = ""
    day: str = ""
    day_other: str = ""
    now_title: str = ""
    now_title_other: str = ""
    live: bool = False
    next_title: str = ""
    next_title_other: str = ""
    next_tail: str = ""
    next_tail_other: str = ""
    highlight: int = 0
    highlights: int = 0
    highlight_kind: str = ""
    highlight_kind_other: str = ""
    highlight_title: str = ""
    highlight_title_other: str = ""
    highlight_place: str = ""
    highlight_place_other: str = ""
    drift_x: int = 0
    drift_y: int = 0
    turned: bool = False
    """What comes next stands above what is on now."""
    alarm_lead: str = ""
    """Of an emergency, which stands in place of the clock."""
    alarm_lead_other: str = ""
    alarm_text: str = ""
    alarm_text_other: str = ""
    touch: str = ""
    touch_other: str = ""
    now: tuple[PairRow, ...] = ()
    next: tuple[PairRow, ...] = ()


def derive_out_of_service(
    own: Words, other: Words, announcement: Announcement | None = None
) -> AttractProps:
    """What visitors see while there is no content."""
    return AttractProps(
        **_alarm(announcement, own, other),
        touch=own.tr("This guide opens soon"),
        touch_other=other.tr("This guide opens soon"),
    )


def derive_attract(scene: Scene, turn: int) -> AttractProps:
    """`turn` counts the highlights shown so far."""
    own, other = scene.words, scene.others[0] if scene.others else scene.words
    near = timetable.near(scene)
    now = near.running(scene.moment)[:NOW_ROWS]
    after = near.coming(scene.moment, NEXT_ROWS)
    shown = highlights.highlights_of(scene)
    place = scene.catalogue.places.get(scene.here)
    return AttractProps(
        name=own.of(scene.catalogue.conference.short_name),
        here=_pair(place.short_name or place.name, own, other) if place else "",
        **_time(scene, own, other),
        **_state(scene, bool(now), own, other),
        live=bool(now),
        **_next(scene, after, own, other),
        highlight=turn % len(shown) + 1 if shown else 0,
        highlights=len(shown),
        **highlights.highlight(shown, turn, scene, other),
        **_drift(scene),
        **_alarm(scene.announcement, own, other),
        touch=own.tr("Touch to begin"),
        touch_other=other.tr("Touch to begin"),
        now=tuple(pairs.pair_row(s, scene, other) for s in now),
        next=tuple(pairs.pair_row(s, scene, other) for s in after),
    )


def _drift(scene: Scene) -> dict[str, Any]:
    """Where the minute moves everything, and whether it changes the order."""
    minute = scene.moment.instant.minute
    x, y = DRIFTS[minute % len(DRIFTS)]
    return {"drift_x": x, "drift_y": y, "turned": minute % 2 == 1}


def _alarm(announcement: Announcement | None, own: Words, other: Words) -> dict[str, Any]:
    if announcement is None or announcement.level != "emergency":
        return {}
    return {
        "alarm_lead": announcement_lead(announcement, own),
        "alarm_lead_other": announcement_lead(announcement, other),
        "alarm_text": own.of(announcement.text),
        "alarm_text_other": other.of(announcement.text),
    }


def _pair(text: Text, own: Words, other: Words) -> str:
    first, second = own.of(text), other.of(text)
    return first if first == second else f"{first}  {second}"


def _time(scene: Scene, own: Words, other: Words) -> dict[str, Any]:
    if not scene.moment.believable:
        return {"day": own.tr("The clock is being checked")}
    local = scene.moment.local
    today: date = local.date()
    return {
        "clock": f"{local:%H:%M}",
        "day": phrases.day_long(today, own),
        "day_other": phrases.day_long(today, other),
    }


def _state(scene: Scene, live: bool, own: Words, other: Words) -> dict[str, Any]:
    return {
        "now_title": _now_title(scene, live, own),
        "now_title_other": _now_title(scene, live, other),
    }


def _now_title(scene: Scene, live: bool, words: Words) -> str:
    conference, day = scene.catalogue.conference, scene.moment.day
    if live:
        return words.tr("Now")
    if scene.moment.believable and day > conference.exhibition_end:
        return words.tr("The conference has ended")
    if scene.moment.believable and day < conference.start:
        return words.tr("Opens {day}", day=phrases.day_short(conference.start, words))
    return ""


def _next(scene: Scene, after: list[Session], own: Words, other: Words) -> dict[str, Any]:
    slot = programme.slot_of(after[0]) if after else None
    if slot is None:
        return {}
    return {
        "next_title": own.tr("Next"),
        "next_title_other": other.tr("Next"),
        "next_tail": _wait(slot, scene, own),
        "next_tail_other": _wait(slot, scene, other),
    }


def _wait(slot: programme.Slot, scene: Scene, words: Words) -> str:
    day = scene.moment.day_of(slot.start)
    if day != scene.moment.day:
        return phrases.day_short(day, words)
    return spans.starts_in(spans.minutes_between(scene.moment.instant, slot.start), words)


class AttractViewModel(ScreenViewModel, props=AttractProps):
    """Turns to the next highlight by itself, but only while it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = 0
        self._record = ""
        self._timer = QTimer(self, interval=HIGHLIGHT_SECONDS * 1000)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._next_highlight)

    def derive(self, scene: Scene, route: Route) -> AttractProps:
        self._stay(scene)
        return derive_attract(scene, self._turn)

    def _stay(self, scene: Scene) -> None:
        """Other content is no reason to jump: what is shown stays, where it still exists."""
        shown = [record.id for record in highlights.highlights_of(scene)]
        if self._record in shown:
            self._turn = shown.index(self._record)
        self._record = shown[self._turn % len(shown)] if shown else ""

    def enter(self) -> None:
        self._timer.start()

    def leave(self) -> None:
        self._timer.stop()

    def _next_highlight(self) -> None:
        self._turn += 1
        self._record = ""
        self._derive_again()
