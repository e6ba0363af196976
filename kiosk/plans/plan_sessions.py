"""Sessions as lines of a plan, and the clashes between them. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Session
from kiosk.plans.plan_rows import PlanRow
from kiosk.scene import Scene
from kiosk.sessions import clashes, programme, session_rows
from kiosk.sessions.session_fields import SessionFields
from kiosk.wording import phrases, spans


def day_said(session: Session, scene: Scene) -> str:
    return phrases.day_short(session.day, scene.words) if session.day else ""


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
    values = {name: getattr(row, name) for name in SessionFields.__dataclass_fields__}
    key = row.key if kind == "session" else f"{kind}/{row.key}"
    return PlanRow(key, kind, session.id, **values)


def fit_row(session: Session, scene: Scene) -> PlanRow:
    """A session that fits a gap, with its hours in one."""
    slot = programme.slot_of(session)
    hours = session_rows.hours(slot.start, slot.end, scene) if slot else ""
    return replace(session_row(session, "fit", scene), time=hours)
