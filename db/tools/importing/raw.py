"""An event as frab's XML and JSON both have it, still in the words of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class RawPerson:
    name: str
    ids: tuple[str, ...] = ()
    biography: str = ""


@dataclass(frozen=True, slots=True)
class RawEvent:
    """`values` holds the plain fields by name, "" where the file says nothing."""

    values: Mapping[str, str]
    day: date
    room: str
    line: int = 0
    path: str = ""
    people: tuple[RawPerson, ...] = ()
    links: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")


@dataclass(slots=True)
class RawProgramme:
    """What the head of the file says, and its days and events."""

    conference: Mapping[str, str]
    days: list[date] = field(default_factory=list)
    events: list[RawEvent] = field(default_factory=list)
    room_guids: dict[str, str] = field(default_factory=dict)
    written_in: str = ""
    """The language of all texts, where the file says so."""
