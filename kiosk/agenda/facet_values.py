"""The values of one facet of the agenda, as a sheet shows them. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db.catalogue import Session
from kiosk.agenda.agenda_facets import FACETS
from kiosk.agenda.agenda_filters import Filters, counted, kept
from kiosk.agenda.filter_words import value_words
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A line of the sheet; `key` is "" for the one that clears the facet."""

    key: str
    text: str
    count: str
    selected: bool


def values(
    name: str, of_day: list[Session], filters: Filters, scene: Scene
) -> tuple[FacetValue, ...]:
    """The values of one facet, those that lead to most first; above them the way to all."""
    if name not in FACETS:
        return ()
    chosen = getattr(filters, name)
    counts = counted(name, of_day, filters, scene)
    words = value_words(name, scene)
    found = {*counts, chosen} - {""}
    told = [FacetValue(key, words.get(key, key), str(counts[key]), key == chosen) for key in found]
    told.sort(key=lambda value: (-counts[value.key], value.text, value.key))
    rest = len(kept(of_day, replace(filters, **{name: ""}), scene))
    return (FacetValue("", scene.words.tr("All"), str(rest), chosen == ""), *told)
