"""The exhibition's venue, its halls, and who stands in which. Pure."""

from __future__ import annotations

from collections import Counter

from db.catalogue import Catalogue, Exhibitor, Place, Venue
from kiosk.scene import Scene

HALL = "hall"


def exhibition_venue(catalogue: Catalogue) -> Venue | None:
    """The venue with the most halls; the first by order where two have as many."""
    counts = Counter(place.venue for place in catalogue.places.values() if place.kind == HALL)
    found = counts.most_common(1)
    return catalogue.venues.get(found[0][0]) if found else None


def hall_of(exhibitor: Exhibitor, catalogue: Catalogue) -> Place | None:
    """The hall that its booth lies in; its place where that lies in none."""
    place = catalogue.places.get(exhibitor.place or "")
    if place is None:
        return None
    return catalogue.places.get(place.within or "", place)


def crowds(catalogue: Catalogue) -> dict[str, int]:
    """How many exhibitors are known to stand in each hall, by hall id."""
    found = (hall_of(exhibitor, catalogue) for exhibitor in catalogue.exhibitors.values())
    counts = Counter(hall.id for hall in found if hall is not None)
    return {place: counts[place] for place in catalogue.places if counts[place]}


def known_place(place: str | None, scene: Scene) -> str:
    """The id of a place that the map can show, else ""."""
    return place if place and place in scene.catalogue.places else ""


def short_name(place: Place, scene: Scene) -> str:
    return scene.words.of(place.short_name or place.name)
