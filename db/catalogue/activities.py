"""Competitions, roadshows, experiences and media programmes."""

from __future__ import annotations

from datetime import date, datetime

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """A work shown or an item tried inside an activity."""

    title: Text
    by: Text = NOTHING
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A number inside a record: (what, how many, "over")."""

    label: Text
    value: int
    qualifier: Text = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """A competition, roadshow, experience or media programme to join, try or watch."""

    name: Text
    summary: Text = NOTHING
    kind: str
    first_day: date | None = None
    last_day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    venue: str | None = None
    place: str | None = None
    organisers: tuple[Text, ...] = ()
    points: tuple[Text, ...] = ()
    works: tuple[Work, ...] = ()
    counts: tuple[Count, ...] = ()
