"""One day of the agenda as lines: by start, the now-line, honest groups without an hour. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Session
from kiosk.agenda.agenda_rows import AgendaRow, Rows, agenda_row, ended_row
from kiosk.agenda.hourless_list import hourless_rows
from kiosk.scene import Scene
from kiosk.sessions import programme
from kiosk.sessions.programme import Phase


def rows(shown: list[Session], day: str, ended_open: bool, scene: Scene) -> tuple[Rows, Rows]:
    """The list of one day, with an hour and without. `day` is an ISO date or NO_DATE."""
    timed = tuple(_timed_rows(shown, day, ended_open, scene))
    return timed, hourless_rows(shown, day, scene)


def _timed_rows(
    shown: list[Session], day: str, ended_open: bool, scene: Scene
) -> Iterable[AgendaRow]:
    timed = sorted((s for s in shown if programme.slot_of(s) is not None), key=programme.start_of)
    ended = [s for s in timed if programme.phase_of(s, scene.moment) is Phase.ENDED]
    today = scene.moment.believable and day == scene.moment.day.isoformat()
    if ended and today:
        yield ended_row(ended, ended_open, scene)
        gone = {s.id for s in ended}
        timed = timed if ended_open else [s for s in timed if s.id not in gone]
    yield from _with_now_line(timed, today, scene)


def _with_now_line(timed: list[Session], today: bool, scene: Scene) -> Iterable[AgendaRow]:
    """The now-line stands before the first session that has not begun."""
    before = [s for s in timed if _has_begun(s, scene)]
    for session in before:
        yield agenda_row(session, scene)
    if today:
        local = scene.moment.local
        yield AgendaRow(
            "now-line", "now", title=scene.words.tr("Now {hour}", hour=f"{local:%H:%M}")
        )
    for session in timed[len(before) :]:
        yield agenda_row(session, scene)


def _has_begun(session: Session, scene: Scene) -> bool:
    slot = programme.slot_of(session)
    return slot is not None and slot.start <= scene.moment.instant
