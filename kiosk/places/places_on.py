"""Where something is on in a venue, now or next. Pure."""

from __future__ import annotations

from typing import Any

from db.catalogue import Venue
from kiosk.places import place_lines
from kiosk.places.walking import walking_order
from kiosk.scene import Scene
from kiosk.sessions import timetable


def places(venue: Venue, scene: Scene) -> dict[str, Any]:
    """Where something is on now or next, in the order of walking."""
    words, catalogue = scene.words, scene.catalogue
    rows = [
        place_lines.place_row(catalogue.places[step.place], step.reach, scene)
        for step in walking_order(catalogue.places, scene.here)
        if timetable.in_room(catalogue, step.place)
        if catalogue.places[step.place].venue == venue.id
    ]
    told = tuple(row for row in rows if row.detail)
    now = scene.moment.believable
    return {
        "places_title": words.tr("Now and next") if now else words.tr("In the agenda"),
        "places_note": "" if told else _nothing_at(venue, scene),
        "places": told,
    }


def _nothing_at(venue: Venue, scene: Scene) -> str:
    there = venue.id in timetable.venues_named(scene.catalogue)
    if there and scene.moment.believable:
        return scene.words.tr("No session with a printed hour and room is still to come here.")
    return scene.words.tr("The sources name no room for sessions here.")
