"""Hours that cannot be meant: on another day, over at once, endless, or through the night."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from db.catalogue import Catalogue, Session
from db.tools.checking.finding import Finding, error, warning
from db.tools.told.times import Times, times_of

LONGEST = timedelta(hours=12)

OUTSIDE = error(
    "outside",
    "Sessions outside the event",
    "correct the hours, or the dates of the conference",
)
OTHER_DAY = error(
    "other-day",
    "Sessions with an hour on another day than theirs",
    "correct the day, or the hour",
)
OVERNIGHT = warning(
    "overnight",
    "Sessions that go on past the hour at which the next day begins",
    "correct the end, or divide the session",
)
AT_ONCE = warning("at-once", "Sessions over as they begin", "correct the end, or leave it out")
ENDLESS = warning("endless", "Sessions longer than 12 hours", "correct the end")
PART = warning(
    "part-outside",
    "Parts of sessions outside of the session",
    "correct the hours of the part, or of the session",
)


def times(content: Catalogue) -> Iterator[Finding]:
    """Sessions whose hours cannot be meant."""
    told = times_of(content.conference, "en")
    for session in content.sessions.values():
        yield from _days(session, told, content)
        yield from _length(session, told)
        yield from _parts(session, told)


def _days(session: Session, told: Times, content: Catalogue) -> Iterator[Finding]:
    if session.start is None:
        return
    day, event = told.conference_day(session.start), content.conference
    first, last = min(event.start, event.exhibition_start), max(event.end, event.exhibition_end)
    said_within = session.day is None or first <= session.day <= last  # else it is told already
    if not first <= day <= last and said_within:
        what = f"{told.instant(session.start)} is not from {told.day(first)} to {told.day(last)}"
        yield Finding(OUTSIDE, "sessions", session.id, "start", what)
    elif session.day is not None and session.day != day:
        said = told.day(session.day)
        what = f"{told.instant(session.start)} belongs to {told.day(day)}, not to {said}"
        yield Finding(OTHER_DAY, "sessions", session.id, "day", what)


def _length(session: Session, told: Times) -> Iterator[Finding]:
    if session.start is None or session.end is None:
        return
    last = session.end - timedelta(seconds=1)
    if session.end == session.start:
        what = f"begins and ends at {told.instant(session.start)}"
        yield Finding(AT_ONCE, "sessions", session.id, "end", what)
    elif session.end - session.start > LONGEST:
        what = f"{told.instant(session.start)} to {told.instant(session.end)}"
        yield Finding(ENDLESS, "sessions", session.id, "end", what)
    elif told.conference_day(last) > told.conference_day(session.start):
        what = f"until {told.instant(session.end)}; a day begins at {told.change_hour:02}:00"
        yield Finding(OVERNIGHT, "sessions", session.id, "end", what)


def _parts(session: Session, told: Times) -> Iterator[Finding]:
    for place, part in enumerate(session.parts):
        for name in ("start", "end"):
            at = getattr(part, name)
            early = at and session.start and at < session.start
            late = at and session.end and at > session.end
            if early or late:
                field = f"parts.{place}.{name}"
                yield Finding(PART, "sessions", session.id, field, told.instant(at))
