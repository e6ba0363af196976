"""One day of the agenda as lines: by start, the now-line, honest groups without an hour. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.agenda.agenda_rows import AgendaRow, Rows, agenda_row, ended_row
from kiosk.agenda.hourless_list import hourless_rows
from kiosk.scene import Scene
from kiosk.sessions.listed import Listed


def rows(shown: Listed, day: str, ended_open: bool, scene: Scene) -> tuple[Rows, Rows]:
    """The list of one day, with an hour and without. `day` is an ISO date or NO_DATE."""
    timed = tuple(_timed_rows(shown, day, ended_open, scene))
    return timed, hourless_rows(shown, day, scene)


def _timed_rows(shown: Listed, day: str, ended_open: bool, scene: Scene) -> Iterable[AgendaRow]:
    """The now-line stands before the first session that has not begun."""
    begun = shown.begun(scene.moment)
    before, after = shown.timed[:begun], shown.timed[begun:]
    today = scene.moment.believable and day == scene.moment.day.isoformat()
    ended = shown.ended(scene.moment) if today else []
    if ended:
        yield ended_row(ended, ended_open, scene)
    gone = set() if ended_open else {s.id for s in ended}
    for session in before:
        if session.id not in gone:
            yield agenda_row(session, scene)
    if today:
        local = scene.moment.local
        yield AgendaRow(
            "now-line", "now", title=scene.words.tr("Now {hour}", hour=f"{local:%H:%M}")
        )
    for session in after:
        yield agenda_row(session, scene)
