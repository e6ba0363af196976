"""How much of one day is known: the sessions by what the sources print of their hours. Pure."""

from __future__ import annotations

from kiosk.scene import Scene
from kiosk.sessions.listed import Listed


def day_summary(shown: Listed, scene: Scene) -> str:
    timed = len(shown.timed)
    parts = sum(s.part is not None for s in shown.hourless)
    return scene.words.tr(
        "{n} sessions: {timed} with a printed hour, {parts} with part of the day, "
        "{rest} with the date only",
        len(shown.all),
        timed=timed,
        parts=parts,
        rest=len(shown.all) - timed - parts,
    )
