"""What visitors ask first and a session does not say: when, where, in which language."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.tools.checking.finding import Finding, warning

DAY = warning("no-day", "Sessions without a day", "give the day, or wait until it is known")
HOUR = warning("no-hour", "Sessions without an hour", "give the start as soon as it is known")
END = warning("no-end", "Sessions with a start and no end", "give the end: nobody can plan without")
PLACE = warning("no-place", "Sessions without any place", "give the room, or at least the venue")
ROOM = warning("no-room", "Sessions with a venue and no room", "give the room or hall")
LANGUAGE = warning(
    "no-language",
    "Sessions that do not say in which language they are held",
    'give the language, like "zh" or "en"',
)


def missing(content: Catalogue) -> Iterator[Finding]:
    """What sessions that are on do not say. A missing source is an error of the record itself."""
    for session in content.sessions.values():
        if session.status == "cancelled":
            continue
        for rule, field, lacks in (
            (DAY, "day", session.day is None and session.start is None),
            (HOUR, "start", session.day is not None and session.start is None),
            (END, "end", session.start is not None and session.end is None),
            (PLACE, "place", session.place is None and session.venue is None),
            (ROOM, "place", session.place is None and session.venue is not None),
            (LANGUAGE, "language", session.language is None),
        ):
            if lacks:
                yield Finding(rule, "sessions", session.id, field)
