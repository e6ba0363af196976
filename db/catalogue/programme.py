"""Forums and sessions, and what they have in common."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text


class DayPart(StrEnum):
    """What is known of a session's time when no hour is."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    ALL_DAY = "all-day"


class Strand(StrEnum):
    """The part of the programme that a session or forum belongs to: its colour and shape."""

    OPENING = "opening"
    MAIN = "main"
    THEMED = "themed"
    NAMED = "named"
    INDUSTRY = "industry"
    HALL = "hall"
    EXPERIENCE = "experience"


class ForumClass(StrEnum):
    """A forum's class as the sources state it; `named` where they do not."""

    OPENING = "opening"
    MAIN = "main"
    THEMED = "themed"
    NAMED = "named"
    INDUSTRY = "industry"
    GROUP = "group"
    TOPIC = "topic"


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


@dataclass(frozen=True, slots=True)
class SessionPart:
    """A timed or untimed part inside a session."""

    id: str
    title: Text
    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """What was announced before a session moved or was delayed; None where that did not change."""

    start: datetime | None = None
    end: datetime | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Record):
    title: Text
    summary: Text = NOTHING
    strand: Strand
    kind: str
    day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    part: DayPart | None = None
    venue: str | None = None
    place: str | None = None
    forum: str | None = None
    status: str = "planned"
    """"planned", "moved", "delayed" or "cancelled"."""
    earlier: Earlier | None = None
    language: str | None = None
    """The tag of the language that is spoken ("zh", "en"); None where nobody printed it."""
    people: tuple[str, ...] = ()
    attendees: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    """Ids of outcomes and initiatives put forward in it."""
    topics: tuple[Text, ...] = ()
    parts: tuple[SessionPart, ...] = ()
