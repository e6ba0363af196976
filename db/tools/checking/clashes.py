"""Two things at once: in one room, or of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from db.catalogue import Catalogue, Session
from db.tools.checking.finding import Finding, error, warning
from db.tools.told.records import name_of
from db.tools.told.times import times_of

AT_ONCE = error(
    "room-at-once",
    "Sessions that begin at the same time in the same room",
    "move one, cancel one, or correct its hour",
)
ROOM = warning(
    "room-clash",
    "Sessions that overlap another in the same place",
    "move one, cancel one, or correct an end",
)
PERSON = warning(
    "person-clash",
    "People who are in two sessions at once",
    "correct the people, or the hours",
)


def clashes(content: Catalogue) -> Iterator[Finding]:
    """Sessions with hours that overlap. What is cancelled takes no room and no time.

    A session without an end takes the moment in which it begins. Two of one forum, one of
    which lies wholly inside the other, are a whole and its part.
    """
    by_place, by_person = defaultdict(list), defaultdict(list)
    for session in content.sessions.values():
        if session.start is None or session.status == "cancelled":
            continue
        if session.place is not None:
            by_place[session.place].append(session)
        for person in dict.fromkeys(session.people):
            by_person[person].append(session)
    for found in by_place.values():
        for first, second in _overlapping(found):
            rule = AT_ONCE if _in_one_room_at_once(first, second, content) else ROOM
            yield Finding(rule, "sessions", second.id, "place", _told(second, first, content))
    for name, found in by_person.items():
        for first, second in _overlapping(found):
            day = times_of(content.conference, "en").instant(_start(second))
            both = f"on {day}: {_named(first, content)} and {_named(second, content)}"
            yield Finding(PERSON, "people", name, "", both)


def _overlapping(sessions: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """Each session with the one before it that it overlaps longest; not every pair."""
    last: Session | None = None
    for session in sorted(sessions, key=_order):
        if last is not None and _meet(last, session) and not _is_part(session, last):
            yield last, session
        if last is None or _end(session) > _end(last):
            last = session


def _order(session: Session) -> tuple[datetime, timedelta, str]:
    """By their start; the longer first, so that a whole comes before its parts."""
    return _start(session), _start(session) - _end(session), session.id


def _meet(first: Session, second: Session) -> bool:
    return _start(second) < _end(first) or _start(second) == _start(first)


def _in_one_room_at_once(one: Session, other: Session, content: Catalogue) -> bool:
    """In a hall or an area two things may go on; in a room they cannot."""
    place = content.places.get(one.place or "")
    return place is not None and place.kind == "room" and one.start == other.start


def _is_part(inner: Session, outer: Session) -> bool:
    return inner.forum is not None and inner.forum == outer.forum and _end(inner) <= _end(outer)


def _start(session: Session) -> datetime:
    assert session.start is not None
    return session.start


def _end(session: Session) -> datetime:
    return max(session.end, _start(session)) if session.end else _start(session)


def _told(one: Session, other: Session, content: Catalogue) -> str:
    """How one stands to the other: "on 4 July 10:30, with “AI for Science” (10:00 to 11:00)"."""
    at = times_of(content.conference, "en").instant(_start(one))
    return f"on {at}, with {_named(other, content)}"


def _named(session: Session, content: Catalogue) -> str:
    """ "“AI for Science” (10:00 to 11:00)"."""
    times = times_of(content.conference, "en")
    until = f" to {times.hour(session.end)}" if session.end else ""
    return f"{name_of(session, 'en')} ({times.hour(_start(session))}{until})"
