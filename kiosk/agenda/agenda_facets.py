"""Facets that filter the agenda: their chips, and the values in their sheet. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.catalogue import Session
from kiosk.agenda.agenda_filters import Filters, counted
from kiosk.agenda.filter_words import facet_word, value_words
from kiosk.scene import Scene

FACETS = ("topic", "venue", "language")


@dataclass(frozen=True, slots=True)
class FacetChip:
    """A filter whose values lie in a sheet; `text` is the chosen value, else the facet's name."""

    key: str
    text: str
    count: str
    selected: bool


def facets(of_day: list[Session], filters: Filters, scene: Scene) -> tuple[FacetChip, ...]:
    """Only facets that have a value to choose, or one that is chosen."""
    chips = []
    for name in FACETS:
        chosen = getattr(filters, name)
        counts = counted(name, of_day, filters, scene)
        if counts or chosen:
            told = value_words(name, scene) if chosen else {}
            text = told.get(chosen, chosen) or facet_word(name, scene)
            count = str(counts[chosen]) if chosen else ""
            chips.append(FacetChip(name, text, count, bool(chosen)))
    return tuple(chips)
