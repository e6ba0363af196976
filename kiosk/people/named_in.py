"""Where people appear: the forums and sessions that name each of them. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from db.catalogue import Catalogue, Forum
from kiosk.kept import kept


@dataclass(frozen=True, slots=True)
class Appearances:
    """Ids in the order of the Catalogue, each once."""

    forums: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    forums: dict[str, None] = field(default_factory=dict)
    sessions: dict[str, None] = field(default_factory=dict)


@kept
def appearances(catalogue: Catalogue) -> dict[str, Appearances]:
    """By person id; who appears nowhere has no entry. People name forums, and forums people."""
    found: dict[str, _Found] = defaultdict(_Found)
    for forum in catalogue.forums.values():
        for person in everybody(forum):
            found[person].forums[forum.id] = None
    for session in catalogue.sessions.values():
        for person in (*session.people, *session.attendees):
            found[person].sessions[session.id] = None
    for named in catalogue.people.values():
        for forum_id in named.forums:
            if forum_id in catalogue.forums:
                found[named.id].forums[forum_id] = None
    forums, sessions = _places(catalogue.forums), _places(catalogue.sessions)
    return {
        person: Appearances(_ordered(here.forums, forums), _ordered(here.sessions, sessions))
        for person, here in found.items()
    }


def everybody(forum: Forum) -> list[str]:
    """Ids of all whom a forum names, in it and in its parts."""
    return [*forum.people, *(person for part in forum.sections for person in part.people)]


def _places(records: Iterable[str]) -> dict[str, int]:
    return {record: place for place, record in enumerate(records)}


def _ordered(ids: dict[str, None], places: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(ids, key=places.__getitem__))
