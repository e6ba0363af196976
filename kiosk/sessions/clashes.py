"""Which sessions of a plan cannot both be seen, by instants. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions.programme import Slot, slot_of, start_of


def overlap(one: Session, other: Session) -> timedelta:
    """How long both last at once; zero where they only touch, or an hour is not known.

    A cancelled session takes no time.
    """
    first, second = _taken_time(one), _taken_time(other)
    return _together(first, second) if first and second else timedelta()


def clashing(session: Session, others: Iterable[Session]) -> list[Session]:
    """Those of `others` that overlap `session`, in order of start."""
    own = _taken_time(session)
    if own is None:
        return []
    slots = ((s, _taken_time(s)) for s in others if s.id != session.id)
    return sorted((s for s, slot in slots if slot and _together(own, slot)), key=start_of)


def _taken_time(session: Session) -> Slot | None:
    return None if session.status == "cancelled" else slot_of(session)


def _together(one: Slot, other: Slot) -> timedelta:
    if other.start >= one.over or one.start >= other.over:
        return timedelta()
    return min(one.over, other.over) - max(one.start, other.start)


def planned(scene: Scene) -> list[Session]:
    """The visitor's sessions in order of start; those without an hour come last."""
    return sorted(_in_plan(scene), key=start_of)


def _in_plan(scene: Scene) -> Iterable[Session]:
    sessions = scene.catalogue.sessions
    return (sessions[i] for i in scene.plan if i in sessions)


def clash_text(session: Session, scene: Scene) -> str:
    """ "Clashes with Legal technology"; "" where the plan holds nothing at that time."""
    found = clashing(session, _in_plan(scene))
    if not found:
        return ""
    first = scene.words.of(found[0].title)
    if len(found) == 1:
        return scene.words.tr("Clashes with {title}", title=first)
    more = scene.words.tr("{n} more", len(found) - 1)
    return scene.words.tr("Clashes with {title} and {more}", title=first, more=more)
