"""Governance initiatives and their aspects."""

from __future__ import annotations

from db.catalogue.backing import Backing, DatedEvent, KeyPoint, Relation
from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """A subject that key points speak of, by which texts are compared: "Human rights"."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Record):
    name: Text
    short_name: Text = NOTHING
    """How a row names it: "A/RES/78/311"; the name where none is given."""
    summary: Text = NOTHING
    date: str
    body: Text = NOTHING
    kind: Text = NOTHING
    symbol: str | None = None
    binding: bool = False
    adopted: Text = NOTHING
    lead: Text = NOTHING
    occasion: Text = NOTHING
    tied_to_conference: bool = False
    un_body: bool = False
    url: str | None = None
    official_sources: tuple[str, ...] = ()
    backing: Backing | None = None
    key_points: tuple[KeyPoint, ...] = ()
    parts: tuple[Text, ...] = ()
    events: tuple[DatedEvent, ...] = ()
    relations: tuple[Relation, ...] = ()
