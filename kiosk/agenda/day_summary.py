"""How much of one day is known: the sessions by what the sources print of their hours. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme


def day_summary(shown: list[Session], scene: Scene) -> str:
    timed = sum(programme.slot_of(s) is not None for s in shown)
    parts = sum(s.part is not None and programme.slot_of(s) is None for s in shown)
    return scene.words.tr(
        "{n} sessions: {timed} with a printed hour, {parts} with part of the day, "
        "{rest} with the date only",
        len(shown),
        timed=timed,
        parts=parts,
        rest=len(shown) - timed - parts,
    )
