"""Sessions, their parts, and where they were before."""

from __future__ import annotations

from datetime import date, datetime

from db.catalogue.programme import DayPart, Strand
from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


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
