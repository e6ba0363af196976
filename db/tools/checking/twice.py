"""What is there twice: one title at one time, one name for two people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from db.catalogue import Catalogue, Session, Text
from db.catalogue.folding import folded
from db.tools.checking.finding import Finding, Rule, warning

SESSIONS = warning(
    "same-session",
    "Sessions with the title and the time of another",
    "remove one, or tell them apart",
)
PEOPLE = warning("same-name", "People with the name of another", "merge them, or tell them apart")
PLACES = warning(
    "same-place", "Places with the name of another in their venue", "merge them, or rename one"
)


def twice(content: Catalogue) -> Iterator[Finding]:
    """Records that a visitor would take for one."""
    on = [each for each in content.sessions.values() if each.status != "cancelled"]
    yield from _again(SESSIONS, "sessions", ((each, _session(each)) for each in on))
    people = ((each, _names(each.name)) for each in content.people.values())
    yield from _again(PEOPLE, "people", people)
    places = (
        (each, (each.venue, each.within, _names(each.name))) for each in content.places.values()
    )
    yield from _again(PLACES, "places", places)


def _session(session: Session) -> Hashable:
    return _names(session.title), session.day, session.start, session.part, session.place


def _names(text: Text) -> Hashable:
    return tuple((tag, folded(words)) for tag, words in text.values)


def _again(rule: Rule, kind: str, keyed: Iterable[tuple[Any, Hashable]]) -> Iterator[Finding]:
    found: dict[Hashable, list[str]] = defaultdict(list)
    for record, key in keyed:
        found[key].append(record.id)
    for first, *others in found.values():
        for other in others:
            yield Finding(rule, kind, other, "", f"like {kind}/{first}")
