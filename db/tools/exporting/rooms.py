"""The names of rooms in one language: two rooms of one name are told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from db.catalogue import Catalogue
from db.tools.exporting.edition import Edition


def room_names(catalogue: Catalogue, edition: Edition) -> Mapping[str, str]:
    """The name of each place by id, in display order; readers know a room by its name alone."""
    names = {
        id: edition.line(place.name, f"places/{id}") or id for id, place in catalogue.places.items()
    }
    venues = {
        id: f"{names[id]} ({edition.line(catalogue.venues[place.venue].name, f'venues/{id}')})"
        for id, place in catalogue.places.items()
    }
    return _apart(_apart(names, venues), {id: f"{name} [{id}]" for id, name in names.items()})


def _apart(names: dict[str, str], longer: Mapping[str, str]) -> dict[str, str]:
    """The longer name where the short one is not the only one of its kind."""
    times = Counter(name.casefold() for name in names.values())
    return {id: longer[id] if times[name.casefold()] > 1 else name for id, name in names.items()}
