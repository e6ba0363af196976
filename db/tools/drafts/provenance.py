"""Who says so: the last change of a record, out of the audit log, as a source to show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.catalogue import Source, Text
from db.policy import MAX_TITLE, fault_in
from db.shape import CONFERENCE
from db.tools.drafts.reading import Draft, Key
from db.tools.drafts.tables import AUDIT, BEGUN
from db.tools.importing.identity import stable_id

IMPORTED, EDITED = "import", "edit"
"""Kinds of the sources made here: a file that was imported, and a change by hand."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def said_by(connection: sa.Connection, draft: Draft) -> Mapping[Key, Source]:
    """The source that the last change of each record is.

    A record that is as the draft began with it has none: it has the sources of the text.
    """
    last = sa.select(sa.func.max(AUDIT.c.id)).group_by(AUDIT.c.kind, AUDIT.c.record_id)
    columns = (AUDIT.c.kind, AUDIT.c.record_id, AUDIT.c.at, AUDIT.c.who, AUDIT.c.file)
    query = sa.select(*columns).where(AUDIT.c.id.in_(last), AUDIT.c.action != BEGUN)
    zone = zone_of(draft)
    return {
        (row.kind, row.record_id): change_source(row.who, row.file, row.at.astimezone(zone).date())
        for row in connection.execute(query.order_by(AUDIT.c.id))
        if row.record_id in draft.lists.get(row.kind, ())
    }


def zone_of(draft: Draft) -> ZoneInfo:
    """The zone in which days of changes are told: the conference's, or UTC without one."""
    conference = next(iter(draft.lists[CONFERENCE].values()), None)
    return ZoneInfo(conference.zone if conference else "UTC")


def change_source(who: str, file: str, day: date) -> Source:
    """ "Programme file schedule.xml", imported on that day by that person."""
    name, by = _shown(PurePath(file).name, "a file"), _shown(who, "the staff")
    written = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    chinese = f"{day.year}年{day.month}月{day.day}日"
    if file:
        title = Text.of(en=f"Programme file {name}", zh=f"日程文件 {name}")
        note = Text.of(en=f"Imported {written} by {by}.", zh=f"{chinese}由 {by} 导入。")
    else:
        title = Text.of(en="Change by the staff", zh="工作人员修改")
        note = Text.of(en=f"Changed {written} by {by}.", zh=f"{chinese}由 {by} 修改。")
    kind = IMPORTED if file else EDITED
    return Source(
        id=_id(kind, name if file else "", by, day),
        title=title,
        publisher=Text.of(en=by, zh=by),
        kind=kind,
        date=str(day),
        note=note,
    )


def _id(kind: str, file: str, by: str, day: date) -> str:
    return f"{kind}-{day}-{stable_id(f'{file} {by}'.strip())}"


def _shown(words: str, otherwise: str) -> str:
    """A name as a screen may show it: short, and without what the policy forbids."""
    plain = " ".join(words.split())
    short = plain if len(plain) <= 80 else f"{plain[:79]}…"
    return otherwise if not short or fault_in(short, MAX_TITLE) else short
