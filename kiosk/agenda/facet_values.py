"""The values of one facet of the agenda, as a sheet shows them. Pure."""

from __future__ import annotations

from db.frozen import dataclass
from kiosk.agenda.agenda_facets import FOLDED
from kiosk.agenda.agenda_filters import Narrowed
from kiosk.agenda.filter_words import value_words
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A line of the sheet; `key` is "" for the one that clears the facet, `strand` a shape."""

    key: str
    text: str
    count: str
    selected: bool
    strand: str = ""


def values(name: str, narrowed: Narrowed, scene: Scene) -> tuple[FacetValue, ...]:
    """The values of one facet, those that lead to most first; above them the way to all."""
    if name not in FOLDED:
        return ()
    chosen = getattr(narrowed.filters, name)
    counts = narrowed.counts[name]
    words = value_words(name, scene)
    found = {*counts, chosen} - {""}
    shape = (lambda key: key) if name == "strand" else (lambda key: "")
    told = [
        FacetValue(key, words.get(key, key), str(counts[key]), key == chosen, shape(key))
        for key in found
    ]
    told.sort(key=lambda value: (-counts[value.key], value.text, value.key))
    rest = str(narrowed.rest[name])
    return (FacetValue("", scene.words.tr("All"), rest, chosen == ""), *told)
