"""What is on at one place, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Place
from kiosk.lists.lines import FactRow
from kiosk.places import place_sessions
from kiosk.scene import Scene


def on_rows(place: Place, scene: Scene) -> tuple[FactRow, ...]:
    """Now and next, each a line that opens the session."""
    words, held = scene.words, place_sessions.held(place.id, scene)
    now, after = held.running(scene.moment), held.coming(scene.moment, 1)
    labelled = [*((words.tr("Now"), s) for s in now), *((words.tr("Next"), s) for s in after)]
    return tuple(
        FactRow(
            f"on-{session.id}",
            label,
            words.of(session.title),
            place_sessions.when_there(session, scene),
            mark=words.mark(session.title),
            screen="session",
            record=session.id,
        )
        for label, session in labelled
    )
