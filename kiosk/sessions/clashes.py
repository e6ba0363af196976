"""Which sessions of a plan cannot both be seen, by instants. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme


def overlap(one: Session, other: Session) -> timedelta:
    """How long both last at once; zero where they only touch, or an hour is not known.

    A cancelled session takes no time.
    """
    slots = [programme.slot_of(s) for s in (one, other) if s.status != "cancelled"]
    known = [slot for slot in slots if slot is not None]
    if len(known) < 2:
        return timedelta()
    together = min(slot.over for slot in known) - max(slot.start for slot in known)
    return max(together, timedelta())


def clashing(session: Session, others: Iterable[Session]) -> list[Session]:
    """Those of `others` that overlap `session`, in order of start."""
    found = (s for s in others if s.id != session.id and overlap(session, s))
    return sorted(found, key=programme.start_of)


def planned(scene: Scene) -> list[Session]:
    """The visitor's sessions in order of start; those without an hour come last."""
    sessions = scene.catalogue.sessions
    return sorted((sessions[i] for i in scene.plan if i in sessions), key=programme.start_of)


def clash_text(session: Session, scene: Scene) -> str:
    """ "Clashes with Legal technology"; "" where the plan holds nothing at that time."""
    found = clashing(session, planned(scene)) if scene.plan else []
    if not found:
        return ""
    first = scene.words.of(found[0].title)
    if len(found) == 1:
        return scene.words.tr("Clashes with {title}", title=first)
    more = scene.words.tr("{n} more", len(found) - 1)
    return scene.words.tr("Clashes with {title} and {more}", title=first, more=more)
