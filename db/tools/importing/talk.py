"""What a programme is made of: people, rooms, links and talks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker: known by name, because files give one name several ids, or none."""

    name: str
    biography: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """A room that at least one session is in."""

    name: str
    guid: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address beside a session."""

    url: str
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A session as the file has it; `line` and `path` say where."""

    key: str
    """What the file knows it by: guid, else slug, else id; unique in the programme."""
    title: str
    summary: str = ""
    day: date
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    room: str = ""
    track: str = ""
    kind: str = ""
    language: str = ""
    """The language that is spoken."""
    written_in: str = ""
    """The language of title and summary, where the file says that apart."""
    cancelled: bool = False
    people: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    line: int = 0
    path: str = ""
