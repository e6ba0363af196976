"""The free time of a conference day around a plan, and what fits into it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme
from kiosk.sessions.gaps import Gap, gaps

LEAST = timedelta(minutes=15)
"""Shorter gaps are the way from one room to the next."""
FITTING = 3
"""So many sessions are offered for one gap."""


def free_on(day: date, plan: list[Session], scene: Scene) -> list[Gap]:
    """The gaps that are still to come in the programme's hours of a conference day."""
    slots = [slot for slot in map(programme.slot_of, _going(_of_day(day, scene))) if slot]
    taken = [slot for slot in map(programme.slot_of, _going(plan)) if slot]
    if not slots or not taken:
        return []
    start = min(slot.start for slot in slots)
    end = max(slot.over for slot in slots)
    if scene.moment.believable:
        start = max(start, scene.moment.instant)
    return [gap for gap in gaps(taken, start, end) if gap.end - gap.start >= LEAST]


def fitting(gap: Gap, scene: Scene) -> list[Session]:
    """The first sessions that begin and end in a gap, as printed, and are not planned."""
    found = [
        session
        for session in _going(scene.catalogue.sessions.values())
        if session.id not in scene.plan and _fits(session, gap)
    ]
    return sorted(found, key=programme.start_of)[:FITTING]


def _fits(session: Session, gap: Gap) -> bool:
    slot = programme.slot_of(session)
    return slot is not None and gap.start <= slot.start and slot.over <= gap.end


def _of_day(day: date, scene: Scene) -> list[Session]:
    found = ((s, programme.slot_of(s)) for s in scene.catalogue.sessions.values())
    return [s for s, slot in found if slot and scene.moment.day_of(slot.start) == day]


def _going(sessions: Iterable[Session]) -> list[Session]:
    return [session for session in sessions if session.status != "cancelled"]
