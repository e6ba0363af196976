"""What the conference says and what came of it: statements, outcomes, milestones."""

from __future__ import annotations

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """A sentence of the founding article, attributed to it."""

    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    name: Text
    detail: Text = NOTHING
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Record):
    """A dated fact before or beside the conference."""

    name: Text
    detail: Text = NOTHING
    date: str
