"""Places as lines: where they lie, and how far away. Pure."""

from __future__ import annotations

from db.catalogue import Place
from kiosk.lists.lines import LinkRow
from kiosk.places.place_sessions import on_there
from kiosk.places.walking import Reach
from kiosk.scene import Scene
from kiosk.wording import phrases


def place_name(place: Place, scene: Scene) -> str:
    return scene.words.of(place.short_name or place.name)


def surroundings(place: Place, scene: Scene) -> str:
    """What a place lies in: "Hall H3, Shanghai World Expo Exhibition and Convention Center"."""
    hall = scene.catalogue.places.get(place.within or "")
    venue = scene.catalogue.venues.get(place.venue)
    names = [place_name(hall, scene) if hall else "", scene.words.of(venue.name) if venue else ""]
    return phrases.listed(names, scene.words)


def reach_text(reach: Reach, place: Place, scene: Scene) -> str:
    """How far it is from this kiosk, as far as a scheme can tell."""
    words, venue = scene.words, scene.catalogue.venues.get(place.venue)
    return {
        Reach.HERE: words.tr("You are here"),
        Reach.SAME_HALL: words.tr("in this hall"),
        Reach.SAME_VENUE: words.tr("in this building"),
        Reach.OTHER_VENUE: words.tr("at another venue"),
        Reach.UNKNOWN: "",
    }[reach if venue else Reach.UNKNOWN]


def place_row(place: Place, reach: Reach, scene: Scene) -> LinkRow:
    """A place with what is on there now and next; opens its page."""
    return LinkRow(
        key=place.id,
        title=place_name(place, scene),
        detail=on_there(place.id, scene),
        aside=reach_text(reach, place, scene),
        mark=scene.words.mark(place.short_name or place.name),
        screen="venue",
        record=place.id,
    )
