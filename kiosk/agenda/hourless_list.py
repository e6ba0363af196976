"""Sessions of a day without an hour, in groups that say why. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import DayPart, Session
from kiosk.agenda.agenda_rows import AgendaRow, Rows, agenda_row
from kiosk.scene import Scene
from kiosk.sessions.listed import Listed
from kiosk.sessions.timetable import NO_DATE


def hourless_rows(shown: Listed, day: str, scene: Scene) -> Rows:
    """What has none, in groups that say why."""
    return tuple(_hourless_rows(shown, day, scene))


def _hourless_rows(shown: Listed, day: str, scene: Scene) -> Iterable[AgendaRow]:
    rest = shown.hourless
    parts = sorted((s for s in rest if s.part is not None), key=_part_order)
    plain = [s for s in rest if s.part is None]
    words = scene.words
    if parts:
        why = words.tr("The sources give these {n} only a part of the day", len(parts))
        yield AgendaRow("no-hour", "heading", title=words.tr("No hour"), place=why)
        yield from (agenda_row(s, scene) for s in parts)
    if plain:
        yield _plain_heading(len(plain), day, scene)
        yield from (agenda_row(s, scene) for s in plain)


def _part_order(session: Session) -> int:
    return list(DayPart).index(session.part) if session.part else len(DayPart)


def _plain_heading(count: int, day: str, scene: Scene) -> AgendaRow:
    words = scene.words
    if day == NO_DATE:
        why = words.tr("The sources give these {n} no date", count)
        return AgendaRow("no-date", "heading", title=words.tr("No date"), place=why)
    why = words.tr("The sources give these {n} the date and no hour", count)
    return AgendaRow("date-only", "heading", title=words.tr("Date only"), place=why)
