"""One day of the agenda as lines: by start, the now-line, honest groups without an hour. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from db.catalogue import DayPart, Session
from kiosk import phrases, programme, session_rows
from kiosk.programme import Phase
from kiosk.scene import Scene
from kiosk.session_rows import SessionRow

HOURS_TOLD = 6
"""Of the sessions that ended earlier, so many tell their hour."""
NO_DATE = "none"
"""The key of the sessions whose date nobody printed."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of the list: `kind` is "session", "now", "heading" or "ended"."""

    key: str
    kind: str
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
    clash_text: str = ""


Rows = tuple[AgendaRow, ...]


def rows(shown: list[Session], day: str, ended_open: bool, scene: Scene) -> tuple[Rows, Rows]:
    """The list of one day, with an hour and without. `day` is an ISO date or NO_DATE."""
    timed = tuple(_timed_rows(shown, day, ended_open, scene))
    return timed, hourless_rows(shown, day, scene)


def hourless_rows(shown: list[Session], day: str, scene: Scene) -> Rows:
    """What has none, in groups that say why."""
    return tuple(_hourless_rows(shown, day, scene))


def _timed_rows(
    shown: list[Session], day: str, ended_open: bool, scene: Scene
) -> Iterable[AgendaRow]:
    timed = sorted((s for s in shown if programme.slot_of(s) is not None), key=programme.start_of)
    ended = [s for s in timed if programme.phase_of(s, scene.moment) is Phase.ENDED]
    today = scene.moment.believable and day == scene.moment.day.isoformat()
    if ended and today:
        yield _ended_row(ended, ended_open, scene)
        gone = {s.id for s in ended}
        timed = timed if ended_open else [s for s in timed if s.id not in gone]
    yield from _with_now_line(timed, today, scene)


def _with_now_line(timed: list[Session], today: bool, scene: Scene) -> Iterable[AgendaRow]:
    """The now-line stands before the first session that has not begun."""
    before = [s for s in timed if _has_begun(s, scene)]
    for session in before:
        yield _row(session, scene)
    if today:
        local = scene.moment.local
        yield AgendaRow(
            "now-line", "now", title=scene.words.tr("Now {hour}", hour=f"{local:%H:%M}")
        )
    for session in timed[len(before) :]:
        yield _row(session, scene)


def _has_begun(session: Session, scene: Scene) -> bool:
    slot = programme.slot_of(session)
    return slot is not None and slot.start <= scene.moment.instant


def _hourless_rows(shown: list[Session], day: str, scene: Scene) -> Iterable[AgendaRow]:
    rest = [s for s in shown if programme.slot_of(s) is None]
    parts = sorted((s for s in rest if s.part is not None), key=_part_order)
    plain = [s for s in rest if s.part is None]
    words = scene.words
    if parts:
        why = words.tr("The sources give these {n} only a part of the day", len(parts))
        yield AgendaRow("no-hour", "heading", title=words.tr("No hour"), place=why)
        yield from (_row(s, scene) for s in parts)
    if plain:
        yield _plain_heading(len(plain), day, scene)
        yield from (_row(s, scene) for s in plain)


def _part_order(session: Session) -> int:
    return list(DayPart).index(session.part) if session.part else len(DayPart)


def _plain_heading(count: int, day: str, scene: Scene) -> AgendaRow:
    words = scene.words
    if day == NO_DATE:
        why = words.tr("The sources give these {n} no date", count)
        return AgendaRow("no-date", "heading", title=words.tr("No date"), place=why)
    why = words.tr("The sources give these {n} the date and no hour", count)
    return AgendaRow("date-only", "heading", title=words.tr("Date only"), place=why)


def _ended_row(ended: list[Session], open_: bool, scene: Scene) -> AgendaRow:
    slots = [programme.slot_of(s) for s in ended]
    hours = [phrases.hour(slot.start, scene.moment) for slot in slots[:HOURS_TOLD] if slot]
    return AgendaRow(
        "ended",
        "ended",
        title=scene.words.tr("{n} ended earlier", len(ended)),
        place=scene.words.tr(", ").join(hours),
        ended=open_,
    )


def _row(session: Session, scene: Scene) -> AgendaRow:
    row: SessionRow = session_rows.session_row(session, scene)
    values = {name: getattr(row, name) for name in SessionRow.__dataclass_fields__}
    return AgendaRow(kind="session", **values)
