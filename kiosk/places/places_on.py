"""Where something is on in a venue, now or next. Pure."""

from __future__ import annotations

from typing import Any

from db.catalogue import Venue
from kiosk.places import place_lines, place_sessions
from kiosk.places.walking import walking_order
from kiosk.scene import Scene


def places(venue: Venue, scene: Scene) -> dict[str, Any]:
    """Where something is on now or next, in the order of walking."""
    words, held = scene.words, place_sessions.sessions_by_place(scene)
    own = {session.place for session in scene.catalogue.sessions.values()}
    rows = [
        place_lines.place_row(scene.catalogue.places[step.place], step.reach, sessions, scene)
        for step in walking_order(scene.catalogue.places, scene.here)
        if (sessions := held.get(step.place)) and step.place in own
        if scene.catalogue.places[step.place].venue == venue.id
    ]
    told = tuple(row for row in rows if row.detail)
    now = scene.moment.believable
    return {
        "places_title": words.tr("Now and next") if now else words.tr("In the agenda"),
        "places_note": "" if told else _nothing_at(venue, scene),
        "places": told,
    }


def _nothing_at(venue: Venue, scene: Scene) -> str:
    there = any(session.venue == venue.id for session in scene.catalogue.sessions.values())
    if there and scene.moment.believable:
        return scene.words.tr("No session with a printed hour and room is still to come here.")
    return scene.words.tr("The sources name no room for sessions here.")
