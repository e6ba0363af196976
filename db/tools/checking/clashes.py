"""Two things at once: in one room, or of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from db.catalogue import Catalogue, Session
from db.tools.checking.finding import Finding, warning
from db.tools.told.records import name_of
from db.tools.told.times import times_of

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
            yield Finding(ROOM, "sessions", second.id, "place", _told(second, first, content))
    for name, found in by_person.items():
        for first, second in _overlapping(found):
            both = f"in {name_of(first, 'en')} and {_told(first, second, content)}"
            yield Finding(PERSON, "people", name, "", both)


def _overlapping(sessions: Sequence[Session]) -> Iterator[tuple[Session, Session]]:
    """Each session with the one before it that it overlaps longest; not every pair."""
    last: Session | None = None
    for session in sorted(sessions, key=lambda each: (_start(each), each.id)):
        if last is not None and _start(session) < _end(last) and not _is_part(session, last):
            yield last, session
        if last is None or _end(session) > _end(last):
            last = session


def _is_part(inner: Session, outer: Session) -> bool:
    return inner.forum is not None and inner.forum == outer.forum and _end(inner) <= _end(outer)


def _start(session: Session) -> datetime:
    assert session.start is not None
    return session.start


def _end(session: Session) -> datetime:
    return max(session.end, _start(session)) if session.end else _start(session)


def _told(one: Session, other: Session, content: Catalogue) -> str:
    """How one stands to the other, as "at 10:30 with “AI for Science” (10:00 to 11:00)"."""
    times = times_of(content.conference, "en")
    until = f" to {times.hour(other.end)}" if other.end else ""
    hours = f"{times.hour(_start(other))}{until}"
    return f"on {times.instant(_start(one))}, with {name_of(other, 'en')} ({hours})"
