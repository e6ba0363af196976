"""What surrounds an initiative: who stands behind it, its events, key points and relations."""

from __future__ import annotations

from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


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
