"""Governance initiatives: texts, who stands behind them, what they say."""

from __future__ import annotations

from dataclasses import dataclass

from db.catalogue.provenance import Record
from db.catalogue.text import NOTHING, Text


@dataclass(frozen=True, slots=True)
class Backing:
    """Who stands behind an initiative: "more than" 140 "co-sponsors"."""

    count: int | None = None
    kind: Text = NOTHING
    qualifier: Text = NOTHING
    note: Text = NOTHING
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """A step in an initiative's life: ("signed", "2024-06-13")."""

    name: Text
    date: str


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """What a text says, in short; `aspect` aligns it with what other texts say of the same."""

    text: Text
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """How a text stands to an older one: it "follows" or "carries-out" `target`, is "based-on" it,
    or came "alongside" it.
    """

    how: str
    target: str
    note: Text = NOTHING
    sources: tuple[str, ...] = ()


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
