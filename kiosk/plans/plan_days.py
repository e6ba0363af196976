"""The sessions and the gaps of one day of a plan, each with its instant. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from db.catalogue import Session
from kiosk.plans import free_time, plan_headings, plan_sessions
from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions import clashes, programme
from kiosk.sessions.gaps import Gap

Line = tuple[datetime, PlanRow]


def at(line: Line) -> datetime:
    return line[0]


def day_of(session: Session, scene: Scene) -> date | None:
    slot = programme.slot_of(session)
    return scene.moment.day_of(slot.start) if slot else None


def session_lines(session: Session, of_day: list[Session], scene: Scene) -> Iterable[Line]:
    """A session, before it the mark that it clashes with earlier ones of the plan."""
    slot = programme.slot_of(session)
    if slot is None:
        return
    earlier = of_day[: of_day.index(session)]
    found = clashes.clashing(session, earlier)
    if found:
        yield slot.start, plan_sessions.clash_row(session, found, scene)
    yield slot.start, plan_sessions.session_row(session, "session", scene)


def gap_lines(gap: Gap, scene: Scene) -> Iterable[Line]:
    fitting = free_time.fitting(gap, scene)
    yield gap.start, plan_headings.gap_row(gap, bool(fitting), scene)
    for session in fitting:
        yield gap.start, plan_sessions.fit_row(session, scene)
