"""What is on at one place, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.lists.lines import FactRow
from kiosk.places import place_sessions
from kiosk.scene import Scene


def on_rows(held: list[Session], scene: Scene) -> tuple[FactRow, ...]:
    """Now and next, each a line that opens the session."""
    words = scene.words
    now, after = place_sessions.now_there(held, scene), place_sessions.next_there(held, scene)[:1]
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
