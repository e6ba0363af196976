"""Exhibition zones, exhibitors, exhibits and roadshow projects."""

from __future__ import annotations

from datetime import date

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone(Record):
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibitor(Record):
    name: Text
    country: str | None = None
    booth: str | None = None
    place: str | None = None
    first_time: bool = False
    exhibits: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit(Record):
    name: Text
    exhibitor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """A Future Tech roadshow project."""

    name: Text
    track: Text = NOTHING
    day: date
    session: str
