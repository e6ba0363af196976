"""The conference itself: names, figures, days."""

from __future__ import annotations

from datetime import date

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference(Record):
    name: Text
    short_name: Text = NOTHING
    theme: Text = NOTHING
    slogan: Text = NOTHING
    city: Text = NOTHING
    country: Text = NOTHING
    edition: int
    zone: str
    """IANA zone name of all conference days and hours."""
    day_change_hour: int
    """Local hour at which a new conference day begins."""
    start: date
    end: date
    exhibition_start: date
    exhibition_end: date
    pattern: str = ""
    """The shape of the forums, as printed: "1+3+10+X"."""
    roles: tuple[Text, ...] = ()
    blocks: tuple[Text, ...] = ()
    programme: Text = NOTHING
    programme_fields: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organiser(Record):
    name: Text
    role: Text = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Record):
    label: Text
    value: int
    unit: Text = NOTHING
    qualifier: Text = NOTHING
    """"more than", "nearly"; empty where the value is exact."""
    topic: str
    """What it counts, to group and to find it: "forums", "visits", "exhibitors"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Record):
    date: date
    title: Text
    theme: Text = NOTHING
