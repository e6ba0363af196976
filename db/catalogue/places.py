"""Venues, their opening hours, and the halls, rooms and stops in them."""

from __future__ import annotations

from datetime import date, datetime

from db.catalogue.boxes import Box
from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """Opening hours on one day; instants in UTC."""

    opens: datetime
    closes: datetime
    note: Text = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue(Record):
    name: Text
    use: Text = NOTHING
    address: Text = NOTHING
    code: str | None = None
    start: date | None = None
    end: date | None = None
    openings: tuple[Opening, ...] = ()
    points: tuple[Text, ...] = ()
    """Areas, roads or other parts that the sources list without more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    """A hall, room, area or stop of a venue."""

    venue: str
    kind: str
    """"hall", "room", "area" or "stop"."""
    name: Text
    short_name: Text = NOTHING
    """A shorter form for rows; the name where none is given."""
    within: str | None = None
    """The hall that it lies in."""
    area_m2: int | None = None
    theme: Text = NOTHING
    points: tuple[Text, ...] = ()
    """Tracks and known booths."""
    box: Box | None = None
