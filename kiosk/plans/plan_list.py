"""A plan as lines: days, sessions, the clashes between them, free gaps and what fits. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.plans import free_time, plan_headings, plan_sessions
from kiosk.plans.plan_days import at, day_of, gap_lines, session_lines
from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions import programme

Rows = tuple[PlanRow, ...]


@dataclass(frozen=True, slots=True)
class PlanLists:
    """The whole list, and its two halves for landscape: sessions, and the time around them."""

    whole: Rows = ()
    sessions: Rows = ()
    around: Rows = ()


def lists(planned: list[Session], scene: Scene) -> PlanLists:
    """`planned` in order of start, those without an hour last."""
    timed = [s for s in planned if programme.slot_of(s) is not None]
    days = dict.fromkeys(day for day in (day_of(s, scene) for s in timed) if day)
    hourless = tuple(_hourless_rows(planned[len(timed) :], scene))
    whole: list[PlanRow] = []
    sessions: list[PlanRow] = []
    around: list[PlanRow] = []
    for day in days:
        of_day = [s for s in timed if day_of(s, scene) == day]
        booked = [line for s in of_day for line in session_lines(s, of_day, scene)]
        free = [
            line for gap in free_time.free_on(day, of_day, scene) for line in gap_lines(gap, scene)
        ]
        whole += [
            plan_headings.day_row(day, scene),
            *(row for _, row in sorted(booked + free, key=at)),
        ]
        sessions += [plan_headings.day_row(day, scene), *(row for _, row in booked)]
        around += [plan_headings.free_row(day, scene), *(row for _, row in free)] if free else []
    return PlanLists((*whole, *hourless), tuple(sessions), (*around, *hourless))


def _hourless_rows(hourless: list[Session], scene: Scene) -> Iterable[PlanRow]:
    if hourless:
        words = scene.words
        why = words.tr("Of these {n} no hour is known, so no clash can be seen", len(hourless))
        yield PlanRow("heading/no-hour", "heading", title=words.tr("No hour"), place=why)
    for session in hourless:
        row = plan_sessions.session_row(session, "session", scene)
        yield replace(row, until=plan_sessions.day_said(session, scene))
