"""The programme by day and room, every session once; what has no room stands apart. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from db.catalogue import DayPart, Place, Session, Text
from kiosk.paper.paper_words import in_each, joined, told
from kiosk.paper.printed import PrintedDay, PrintedRoom
from kiosk.paper.printed_session import printed_session
from kiosk.scene import Scene
from kiosk.sessions.programme import slot_of, start_of
from kiosk.sessions.session_rows import in_hall
from kiosk.wording import phrases

Where = tuple[int, str]
"""0 and a place, 1 and a venue, 2 and nothing: in this order the rooms of a day stand."""


def printed_days(scenes: tuple[Scene, ...], room: str | None = None) -> tuple[PrintedDay, ...]:
    """Days in order, then what has no date; `room` leaves only that place or venue."""
    days: dict[date | None, list[Session]] = defaultdict(list)
    for session in scenes[0].catalogue.sessions.values():
        if room is None or in_hall(session, room, scenes[0]) or room == session.venue:
            days[day_of(session, scenes[0])].append(session)
    order = sorted(days, key=lambda day: day or date.max)
    return tuple(_day(day, days[day], scenes) for day in order)


def day_of(session: Session, scene: Scene) -> date | None:
    """The conference day: as written, else that of its hour."""
    slot = slot_of(session)
    return session.day or (scene.moment.day_of(slot.start) if slot else None)


def where_of(session: Session, scene: Scene) -> Where:
    """The room that it is in, else the venue, else nothing."""
    if session.place in scene.catalogue.places:
        return 0, session.place or ""
    if session.venue in scene.catalogue.venues:
        return 1, session.venue or ""
    return 2, ""


def _day(day: date | None, sessions: list[Session], scenes: tuple[Scene, ...]) -> PrintedDay:
    rooms: dict[Where, list[Session]] = defaultdict(list)
    for session in sessions:
        rooms[where_of(session, scenes[0])].append(session)
    known = next((d for d in scenes[0].catalogue.days.values() if d.date == day), None)
    printed = [_room(where, held, scenes) for where, held in rooms.items()]
    ranks = {where[1]: where[0] for where in rooms}
    return PrintedDay(
        date=day,
        names=told(scenes, lambda scene: _named(day, scene)),
        titles=in_each(known.title, scenes) if known else (),
        rooms=tuple(sorted(printed, key=lambda room: (ranks[room.id], joined(room.names)))),
    )


def _order(session: Session) -> tuple[float, int, str]:
    """By hour; then by part of the day; then what has neither."""
    parts = list(DayPart)
    rank = parts.index(session.part) if session.part else len(parts)
    return start_of(session)[0], rank, session.id


def _named(day: date | None, scene: Scene) -> str:
    return phrases.day_long(day, scene.words) if day else scene.words.tr("No date")


def _room(where: Where, sessions: Iterable[Session], scenes: tuple[Scene, ...]) -> PrintedRoom:
    catalogue = scenes[0].catalogue
    unknown = told(scenes, _no_room)
    place, venue = catalogue.places.get(where[1]), catalogue.venues.get(where[1])
    if place is not None:
        names, within = in_each(place.name, scenes), _within(place, scenes)
    elif venue is not None:
        names, within = in_each(venue.name, scenes), joined(unknown)
    else:
        names, within = unknown, ""
    ordered = sorted(sessions, key=_order)
    return PrintedRoom(where[1], names, within, tuple(printed_session(s, scenes) for s in ordered))


def _no_room(scene: Scene) -> str:
    words = scene.words.tr("room not published")
    return words[:1].upper() + words[1:]


def _within(place: Place, scenes: tuple[Scene, ...]) -> str:
    """ "Hall H3, Expo Center": the first language, for the name itself is in both."""
    catalogue = scenes[0].catalogue
    hall = catalogue.places.get(place.within or "")
    venue = catalogue.venues.get(place.venue)
    around: list[Text] = [each.name for each in (hall, venue) if each is not None]
    return phrases.listed([joined(in_each(name, scenes)) for name in around], scenes[0].words)
