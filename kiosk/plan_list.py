"""A plan as lines: days, sessions, the clashes between them, free gaps and what fits. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from db.catalogue import Session
from kiosk import clashes, free_time, plan_rows, programme, session_rows
from kiosk.gaps import Gap
from kiosk.plan_rows import PlanRow
from kiosk.scene import Scene

OFFERED = 4
"""So many sessions stand in an empty plan, to begin with."""

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
    days = dict.fromkeys(day for day in (_day_of(s, scene) for s in timed) if day)
    hourless = tuple(_hourless_rows(planned[len(timed) :], scene))
    whole: list[PlanRow] = []
    sessions: list[PlanRow] = []
    around: list[PlanRow] = []
    for day in days:
        of_day = [s for s in timed if _day_of(s, scene) == day]
        booked = [line for s in of_day for line in _session_lines(s, of_day, scene)]
        free = [
            line for gap in free_time.free_on(day, of_day, scene) for line in _gap_lines(gap, scene)
        ]
        whole += [
            plan_rows.day_row(day, scene),
            *(row for _, row in sorted(booked + free, key=_at)),
        ]
        sessions += [plan_rows.day_row(day, scene), *(row for _, row in booked)]
        around += [plan_rows.free_row(day, scene), *(row for _, row in free)] if free else []
    return PlanLists((*whole, *hourless), tuple(sessions), (*around, *hourless))


def offers(scene: Scene) -> Rows:
    """What starts next, to begin a plan with; nothing after the last session."""
    near = (s for s in scene.catalogue.sessions.values() if session_rows.near(s, scene))
    soon = programme.coming(near, scene.moment)[:OFFERED]
    rows = tuple(
        replace(plan_rows.session_row(s, "session", scene), until=plan_rows.day_said(s, scene))
        for s in soon
    )
    return (PlanRow("heading/next", "day", title=scene.words.tr("Next")), *rows) if rows else ()


Line = tuple[datetime, PlanRow]


def _at(line: Line) -> datetime:
    return line[0]


def _day_of(session: Session, scene: Scene) -> date | None:
    slot = programme.slot_of(session)
    return scene.moment.day_of(slot.start) if slot else None


def _session_lines(session: Session, of_day: list[Session], scene: Scene) -> Iterable[Line]:
    """A session, before it the mark that it clashes with earlier ones of the plan."""
    slot = programme.slot_of(session)
    if slot is None:
        return
    earlier = of_day[: of_day.index(session)]
    found = clashes.clashing(session, earlier)
    if found:
        yield slot.start, plan_rows.clash_row(session, found, scene)
    yield slot.start, plan_rows.session_row(session, "session", scene)


def _gap_lines(gap: Gap, scene: Scene) -> Iterable[Line]:
    fitting = free_time.fitting(gap, scene)
    yield gap.start, plan_rows.gap_row(gap, bool(fitting), scene)
    for session in fitting:
        yield gap.start, plan_rows.fit_row(session, scene)


def _hourless_rows(hourless: list[Session], scene: Scene) -> Iterable[PlanRow]:
    if hourless:
        words = scene.words
        why = words.tr("Of these {n} no hour is known, so no clash can be seen", len(hourless))
        yield PlanRow("heading/no-hour", "heading", title=words.tr("No hour"), place=why)
    for session in hourless:
        row = plan_rows.session_row(session, "session", scene)
        yield replace(row, until=plan_rows.day_said(session, scene))
