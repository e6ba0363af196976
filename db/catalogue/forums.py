"""Forums: who hosts them, their sections, and the forum itself."""

from __future__ import annotations

from datetime import date

from db.catalogue.programme import DayPart, ForumClass, Strand
from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Hosting:
    """An organisation and its role in a forum, as the sources give it."""

    name: Text
    role: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a forum with its own title and people."""

    id: str
    title: Text
    note: Text = NOTHING
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum(Record):
    title: Text
    summary: Text = NOTHING
    theme: Text = NOTHING
    forum_class: ForumClass
    strand: Strand
    day: date | None = None
    part: DayPart | None = None
    venue: str | None = None
    place: str | None = None
    count: int | None = None
    """How many forums a group stands for."""
    hosts: tuple[Hosting, ...] = ()
    people: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    topics: tuple[Text, ...] = ()
    outputs: tuple[Text, ...] = ()
