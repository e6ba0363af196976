"""The free time of a conference day around a plan, and what fits into it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme, timetable
from kiosk.sessions.gaps import Gap, gaps

LEAST = timedelta(minutes=15)
"""Shorter gaps are the way from one room to the next."""
FITTING = 3
"""So many sessions are offered for one gap."""


def free_on(day: date, plan: list[Session], scene: Scene) -> list[Gap]:
    """The gaps that are still to come in the programme's hours of a conference day."""
    slots = [slot for slot in map(programme.slot_of, _of_day(day, scene)) if slot]
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
        for session in timetable.every(scene.catalogue).between(gap.start, gap.end)
        if session.id not in scene.plan
    ]
    return found[:FITTING]


def _of_day(day: date, scene: Scene) -> list[Session]:
    """Those that begin on a conference day."""
    begin, end = map(scene.moment.begin_of, (day, day + timedelta(days=1)))
    return timetable.every(scene.catalogue).starting(begin, end)


def _going(sessions: Iterable[Session]) -> list[Session]:
    return [session for session in sessions if session.status != "cancelled"]
