"""Facets that filter the agenda: their chips, and the values in their sheet. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.frozen import dataclass
from kiosk.agenda.agenda_filters import Narrowed
from kiosk.agenda.filter_words import facet_word, value_words
from kiosk.scene import Scene

FACETS = ("topic", "venue", "language")
FOLDED = ("strand", *FACETS)
"""With the strands too, where their chips have no room."""


@dataclass(frozen=True, slots=True)
class FacetChip:
    """A filter whose values lie in a sheet; `text` is the chosen value, else the facet's name.

    `strand` is the chosen strand, whose shape is drawn.
    """

    key: str
    text: str
    count: str
    selected: bool
    strand: str = ""


def facets(
    narrowed: Narrowed, scene: Scene, names: Iterable[str] = FACETS
) -> tuple[FacetChip, ...]:
    """Only facets that have a value to choose, or one that is chosen."""
    chips = []
    for name in names:
        chosen = getattr(narrowed.filters, name)
        counts = narrowed.counts[name]
        if counts or chosen:
            told = value_words(name, scene) if chosen else {}
            text = told.get(chosen, chosen) or facet_word(name, scene)
            count = str(counts[chosen]) if chosen else ""
            shape = chosen if name == "strand" else ""
            chips.append(FacetChip(name, text, count, bool(chosen), shape))
    return tuple(chips)
