"""A plan as lines: days, sessions, the clashes between them, free gaps and what fits. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from db.catalogue import Session
from kiosk import clashes, gaps, phrases, programme, session_rows, spans
from kiosk.gaps import Gap
from kiosk.scene import Scene
from kiosk.session_rows import SessionRow

OFFERED = 4
"""So many sessions stand in an empty plan, to begin with."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A line; `kind` is "day", "session", "clash", "gap", "fit" or "heading"."""

    key: str
    kind: str
    record: str = ""
    time: str = ""
    until: str = ""
    title: str = ""
    title_mark: str = ""
    lead: str = ""
    strand: str = ""
    strand_text: str = ""
    place: str = ""
    progress: float = -1.0
    ended: bool = False
    hourless: bool = False
    status: str = ""
    status_text: str = ""
    planned: bool = False
    plan_text: str = ""


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
        free = [line for gap in gaps.free_on(day, of_day, scene) for line in _gap_lines(gap, scene)]
        whole += [_day_row(day, scene), *(row for _, row in sorted(booked + free, key=_at))]
        sessions += [_day_row(day, scene), *(row for _, row in booked)]
        around += [_free_row(day, scene), *(row for _, row in free)] if free else []
    return PlanLists((*whole, *hourless), tuple(sessions), (*around, *hourless))


def offers(scene: Scene) -> Rows:
    """What starts next, to begin a plan with; nothing after the last session."""
    near = (s for s in scene.catalogue.sessions.values() if session_rows.near(s, scene))
    soon = programme.coming(near, scene.moment)[:OFFERED]
    rows = tuple(replace(_row(s, "session", scene), until=_day_said(s, scene)) for s in soon)
    return (PlanRow("next", "day", title=scene.words.tr("Next")), *rows) if rows else ()


def _day_said(session: Session, scene: Scene) -> str:
    return phrases.day_short(session.day, scene.words) if session.day else ""


Line = tuple[datetime, PlanRow]


def _at(line: Line) -> datetime:
    return line[0]


def _day_of(session: Session, scene: Scene) -> date | None:
    slot = programme.slot_of(session)
    return scene.moment.day_of(slot.start) if slot else None


def _day_row(day: date, scene: Scene) -> PlanRow:
    today = scene.moment.believable and day == scene.moment.day
    return PlanRow(
        f"day/{day}",
        "day",
        title=phrases.day_long(day, scene.words),
        place=scene.words.tr("today") if today else "",
    )


def _free_row(day: date, scene: Scene) -> PlanRow:
    date = phrases.day_short(day, scene.words)
    return PlanRow(f"free/{day}", "day", title=scene.words.tr("Free, {day}", day=date))


def _session_lines(session: Session, of_day: list[Session], scene: Scene) -> Iterable[Line]:
    """A session, before it the mark that it clashes with earlier ones of the plan."""
    slot = programme.slot_of(session)
    if slot is None:
        return
    earlier = of_day[: of_day.index(session)]
    found = clashes.clashing(session, earlier)
    if found:
        yield slot.start, _clash_row(session, found, scene)
    yield slot.start, _row(session, "session", scene)


def _clash_row(session: Session, found: list[Session], scene: Scene) -> PlanRow:
    words = scene.words
    titles = phrases.listed([words.of(other.title) for other in found], words)
    longest = max(clashes.overlap(session, other) for other in found)
    span = spans.span(int(longest.total_seconds()) // 60, words)
    return PlanRow(
        f"clash/{session.id}",
        "clash",
        time=words.tr("Clash"),
        title=words.tr("{span} at the same time as {titles}", span=span, titles=titles),
    )


def _gap_lines(gap: Gap, scene: Scene) -> Iterable[Line]:
    words = scene.words
    fitting = gaps.fitting(gap, scene)
    start, end = (phrases.hour(at, scene.moment) for at in (gap.start, gap.end))
    what = words.tr("Fits in here") if fitting else words.tr("Nothing with printed hours fits.")
    yield (
        gap.start,
        PlanRow(
            f"gap/{gap.start.isoformat()}",
            "gap",
            time=start,
            until=words.tr("to {hour}", hour=end),
            title=words.tr("Free {start} to {end}", start=start, end=end),
            place=what,
        ),
    )
    for session in fitting:
        slot = programme.slot_of(session)
        row = _row(session, "fit", scene)
        hours = session_rows.hours(slot.start, slot.end, scene) if slot else ""
        yield gap.start, replace(row, time=hours)


def _hourless_rows(hourless: list[Session], scene: Scene) -> Iterable[PlanRow]:
    if hourless:
        words = scene.words
        why = words.tr("Of these {n} no hour is known, so no clash can be seen", len(hourless))
        yield PlanRow("no-hour", "heading", title=words.tr("No hour"), place=why)
    for session in hourless:
        row = _row(session, "session", scene)
        yield replace(row, until=_day_said(session, scene))


def _row(session: Session, kind: str, scene: Scene) -> PlanRow:
    row = session_rows.session_row(session, scene)
    names = (n for n in SessionRow.__dataclass_fields__ if n in PlanRow.__dataclass_fields__)
    values = {name: getattr(row, name) for name in names if name != "key"}
    key = row.key if kind == "session" else f"{kind}/{row.key}"
    return PlanRow(key=key, kind=kind, record=session.id, **values)
