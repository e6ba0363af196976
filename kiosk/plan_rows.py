"""The lines of a plan, each made of what it shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from db.catalogue import Session
from kiosk import clashes, phrases, programme, session_rows, spans
from kiosk.gaps import Gap
from kiosk.scene import Scene
from kiosk.session_rows import SessionRow


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
    earlier: str = ""
    earlier_name: str = ""


def day_said(session: Session, scene: Scene) -> str:
    return phrases.day_short(session.day, scene.words) if session.day else ""


def day_row(day: date, scene: Scene) -> PlanRow:
    today = scene.moment.believable and day == scene.moment.day
    return PlanRow(
        f"day/{day}",
        "day",
        title=phrases.day_long(day, scene.words),
        place=scene.words.tr("today") if today else "",
    )


def free_row(day: date, scene: Scene) -> PlanRow:
    date = phrases.day_short(day, scene.words)
    return PlanRow(f"free/{day}", "day", title=scene.words.tr("Free, {day}", day=date))


def clash_row(session: Session, found: list[Session], scene: Scene) -> PlanRow:
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


def session_row(session: Session, kind: str, scene: Scene) -> PlanRow:
    row = session_rows.session_row(session, scene)
    names = (n for n in SessionRow.__dataclass_fields__ if n in PlanRow.__dataclass_fields__)
    values = {name: getattr(row, name) for name in names if name != "key"}
    key = row.key if kind == "session" else f"{kind}/{row.key}"
    return PlanRow(key=key, kind=kind, record=session.id, **values)


def gap_row(gap: Gap, fits: bool, scene: Scene) -> PlanRow:
    words = scene.words
    start, end = (phrases.hour(at, scene.moment) for at in (gap.start, gap.end))
    return PlanRow(
        f"gap/{gap.start.isoformat()}",
        "gap",
        time=start,
        until=words.tr("to {hour}", hour=end),
        title=words.tr("Free {start} to {end}", start=start, end=end),
        place=words.tr("Fits in here") if fits else words.tr("Nothing with printed hours fits."),
    )


def fit_row(session: Session, scene: Scene) -> PlanRow:
    """A session that fits a gap, with its hours in one."""
    slot = programme.slot_of(session)
    hours = session_rows.hours(slot.start, slot.end, scene) if slot else ""
    return replace(session_row(session, "fit", scene), time=hours)
