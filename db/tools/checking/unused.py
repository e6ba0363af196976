"""Records that lead nowhere: people whom nothing names, days and rooms in which nothing is."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.tools.checking.finding import Finding, warning
from db.tools.references_of import references_of
from db.tools.told.records import by_list
from db.tools.told.times import times_of

PERSON = warning("unnamed", "People whom nothing names", "name them in a session, or remove them")
DAY = warning("empty-day", "Days without a session", "add the sessions, or remove the day")
ROOM = warning("empty-room", "Rooms in which nothing is", "add the sessions, or remove the room")
SOURCE = warning("uncited", "Sources that nothing cites", "cite them, or remove them")


def unused(content: Catalogue) -> Iterator[Finding]:
    """What no visitor can come upon, or where they find nothing."""
    named = _named(content)
    for person in content.people.values():
        if ("people", person.id) not in named and not person.forums:
            yield Finding(PERSON, "people", person.id, "")
    for source in content.sources.values():
        if ("sources", source.id) not in named:
            yield Finding(SOURCE, "sources", source.id, "")
    for room in content.places.values():
        if room.kind == "room" and ("places", room.id) not in named:
            yield Finding(ROOM, "places", room.id, "")
    yield from _days(content)


def _days(content: Catalogue) -> Iterator[Finding]:
    told = times_of(content.conference, "en")
    sessions = content.sessions.values()
    held = {each.day for each in sessions}
    held |= {told.conference_day(each.start) for each in sessions if each.start}
    for day in content.days.values():
        if day.date not in held:
            yield Finding(DAY, "days", day.id, "", told.day(day.date))


def _named(content: Catalogue) -> set[tuple[str, str]]:
    """(list, id) of everything that another record names."""
    return {
        (target, name)
        for kind, records in by_list(content).items()
        for record in records.values()
        for _, targets, name in references_of(kind, record)
        for target in targets
    }
