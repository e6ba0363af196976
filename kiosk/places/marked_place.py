"""The place that is marked on the plan of the venue, with its sessions. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.catalogue import Place, Session
from kiosk.lists.lines import LinkRow
from kiosk.places import place_lines, place_sessions
from kiosk.scene import Scene
from kiosk.sessions import session_rows

MARKED_ROWS = 3
"""So many sessions are told of the place that is marked."""


def marked(place: Place | None, scene: Scene) -> dict[str, Any]:
    """Props of the marked place: its line, its sessions now and next, or why there are none."""
    if place is None:
        return {}
    words = scene.words
    held = place_sessions.held(place.id, scene)
    told = [*held.running(scene.moment), *held.coming(scene.moment, MARKED_ROWS)]
    note = "" if told else _nothing(held.sessions, scene)
    link = LinkRow(
        key=place.id,
        title=words.of(place.name),
        detail=place_lines.surroundings(place, scene),
        mark=words.mark(place.name),
        screen="venue",
        record=place.id,
    )
    return {
        "marked_title": words.tr("Marked on the map"),
        "marked_note": note,
        "marked": (link,),
        "sessions": tuple(session_rows.session_row(s, scene) for s in told[:MARKED_ROWS]),
    }


def _nothing(held: Sequence[Session], scene: Scene) -> str:
    """Why no session is told: no clock, none at all, or none still to come."""
    if not held:
        return scene.words.tr("The sources place no session here.")
    if not scene.moment.believable:
        return scene.words.tr("{n} sessions", len(held))
    return scene.words.tr("No session with a printed hour is still to come here.")
