"""Venue: one place, what is on there now and next, and what lies nearest to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Slot

from db.catalogue import Place, Session
from db.frozen import dataclass
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.places import place_facts, place_lines, place_sessions
from kiosk.places.walking import walking_order
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows
from kiosk.sessions.session_rows import SessionRow
from kiosk.view_model import ScreenViewModel
from kiosk.visitor.choices import Chosen
from kiosk.visitor.navigator import Route
from kiosk.wording import phrases

NEAR = 3
"""So many places are named as the nearest."""


@dataclass(frozen=True, slots=True)
class DayChip:
    key: str
    text: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class VenueChoices:
    """A conference day as ISO text, "none" for no date, "" until one is chosen."""

    day: str = ""


@dataclass(frozen=True, slots=True)
class VenueProps:
    record: str = ""
    where: str = ""
    title: str = ""
    title_mark: str = ""
    title_other: str = ""
    map_text: str = ""
    day_title: str = ""
    day_tail: str = ""
    near_title: str = ""
    facts: tuple[FactRow, ...] = ()
    sessions: tuple[SessionRow, ...] = ()
    near: tuple[LinkRow, ...] = ()
    days: tuple[DayChip, ...] = ()


def derive_venue(scene: Scene, place_id: str, chosen: str = "") -> VenueProps:
    """`chosen` is the key of a day, or "" for today, else the next day with something on."""
    words, place = scene.words, scene.catalogue.places.get(place_id)
    if place is None:
        gone = words.tr("This place is not in the guide any more.")
        return VenueProps(where=words.tr("Venues"), title=gone)
    days = _by_day(place_sessions.held(place.id, scene).sessions)
    day = chosen if chosen in days else _first_shown(days, scene)
    near = _near(place, scene)
    return VenueProps(
        record=place.id,
        where=words.tr("Venues"),
        title=words.of(place.name),
        title_mark=words.mark(place.name),
        title_other=words.other(place.name),
        map_text=words.tr("Show on map") if place.box else "",
        day_title=_day_name(day, scene) if days else "",
        day_tail=words.tr("{n} sessions", len(days.get(day, []))) if days else "",
        near_title=words.tr("Nearest to here") if near else "",
        facts=place_facts.facts(place, scene),
        sessions=tuple(session_rows.session_row(s, scene) for s in days.get(day, [])),
        near=near,
        days=tuple(
            DayChip(key, _day_name(key, scene), str(len(there)), key == day)
            for key, there in days.items()
            if len(days) > 1
        ),
    )


def _by_day(sessions: Iterable[Session]) -> dict[str, list[Session]]:
    """In order of days; those without a date last."""
    ordered = sorted(sessions, key=lambda s: (s.day or date.max, *programme.start_of(s)))
    days: dict[str, list[Session]] = {}
    for session in ordered:
        key = session.day.isoformat() if session.day else "none"
        days.setdefault(key, []).append(session)
    return days


def _first_shown(days: dict[str, list[Session]], scene: Scene) -> str:
    today = scene.moment.day.isoformat()
    coming = [key for key in days if key >= today] if scene.moment.believable else []
    return next(iter([*coming, *days]), "")


def _day_name(key: str, scene: Scene) -> str:
    if key == "none":
        return scene.words.tr("No date")
    return phrases.day_short(date.fromisoformat(key), scene.words)


def _near(place: Place, scene: Scene) -> tuple[LinkRow, ...]:
    """The nearest places of the same venue, as the plan lies."""
    places = scene.catalogue.places
    others = [
        places[step.place]
        for step in walking_order(places, place.id)
        if step.place not in (place.id, place.within)
    ]
    same = [other for other in others if other.venue == place.venue][:NEAR]
    return tuple(
        LinkRow(
            key=other.id,
            title=place_lines.place_name(other, scene),
            detail=place_sessions.on_there(other.id, scene),
            mark=scene.words.mark(other.short_name or other.name),
            screen="venue",
            record=other.id,
        )
        for other in same
    )


class VenueViewModel(ScreenViewModel, props=VenueProps):
    """Remembers the day that is shown until the visit ends."""

    def __init__(self) -> None:
        super().__init__()
        self._choices = Chosen(VenueChoices())

    def derive(self, scene: Scene, route: Route) -> VenueProps:
        return derive_venue(scene, route.record, self._choices.now.day)

    def forget(self) -> None:
        self._choices.forget()

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        if self._choices.choose(day=day):
            self._derive_again()
