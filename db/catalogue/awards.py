"""Awards, their winners, and the treasures of the exhibition hall."""

from __future__ import annotations

from datetime import date

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Criterion:
    letter: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Record):
    name: Text
    short_name: Text = NOTHING
    level: Text = NOTHING
    summary: Text = NOTHING
    year: int
    winners_count: int | None = None
    presented_on: date | None = None
    presented_at: str | None = None
    """Session id."""
    presented_by: str | None = None
    """Person id."""
    criteria: tuple[Criterion, ...] = ()
    points: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Winner(Record):
    award: str
    year: int
    entrant: Text
    person: Text = NOTHING
    project: Text = NOTHING
    detail: Text = NOTHING
    field: Text = NOTHING
    also: str | None = None
    """Another winner record of the same work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treasure(Record):
    award: str
    rank: int
    name: Text
    organisation: Text = NOTHING
    detail: Text = NOTHING
    booth: Text = NOTHING
    venue: str
