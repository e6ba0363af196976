"""What the tables of a file change in a draft: rows over records, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.tools.drafts.changes import Author, Change, changed_fields
from db.tools.drafts.reading import Draft
from db.tools.hours import LocalTime
from db.tools.importing.findings import Findings
from db.tools.sheets.columns import VERSION
from db.tools.sheets.left_out import left_out, tell_left_out
from db.tools.sheets.meanwhile import Meanwhile
from db.tools.sheets.names import Names
from db.tools.sheets.row_ids import identified, names_of
from db.tools.sheets.row_record import Rows
from db.tools.sheets.staff_source import with_source
from db.tools.sheets.table import Row, Table, Tables
from db.tools.sheets.telling import Telling
from db.tools.sheets.together import judge_together


@dataclass(frozen=True, slots=True)
class Asked:
    """How to import: `whole` removes what the file does not hold; `overwrite`: rows win."""

    author: Author
    whole: bool = False
    overwrite: bool = False


def table_changes(
    found: Tables, connection: sa.Connection, draft: Draft, asked: Asked, telling: Telling
) -> list[Change]:
    """Every change of every table; where `telling` has stopped, none of them may be written."""
    clock = clock_of(draft.lists, telling.findings)
    names = Names(draft.lists)
    rows = [(table, identified(table, telling)) for table in found.tables]
    for table, listed in rows:
        for row, record_id in listed:
            names.add(table.kind, record_id, names_of(table, row))
    meanwhile = Meanwhile(connection, draft, asked.author, asked.overwrite, telling, clock)
    changes: list[Change] = []
    for table, listed in rows:
        reading = Rows(table, clock, names, telling)
        for row, record_id in listed:
            before = draft.lists[table.kind].get(record_id)
            after = reading.record(row, record_id, before)
            if after is not None:
                exported = _exported(found, table, row, record_id)
                after = meanwhile.settled(table, row, exported, before, after)
            if after is not None and (before is None or changed_fields(before, after)):
                changes.append(Change(table.kind, before, after, row.number, sheet=table.sheet))
    changes = with_source(changes, draft, telling.findings)
    held = {table.kind: {each for _, each in listed} for table, listed in rows}
    if not asked.whole:
        tell_left_out(held, found, draft, telling.findings)
    else:
        changes += left_out(held, found, draft, changes, telling.findings)
    judge_together(found, draft, changes, telling)
    return changes


def clock_of(lists: Mapping[str, Mapping[str, Any]], findings: Findings) -> LocalTime:
    """The zone and the change hour of the draft's conference; UTC, and told, without one."""
    conference = next(iter(lists["conference"].values()), None)
    if conference is not None:
        return LocalTime(ZoneInfo(conference.zone), conference.day_change_hour)
    fix = "make the draft with waic-content draft init, or import its event.yaml first"
    findings.refuse("a draft without a conference", "one that says the zone of all hours", fix)
    return LocalTime(ZoneInfo("UTC"), 0)


def _exported(found: Tables, table: Table, row: Row, record_id: str) -> int | None:
    """The version that the row was exported with: of the hidden sheet, or of its own column."""
    own = row.values.get(VERSION)
    if isinstance(own, str) and own.strip().isdecimal() and len(own) < 10:
        return int(own)
    if isinstance(own, int | float) and not isinstance(own, bool):
        return int(own)
    return found.versions.get((table.kind, record_id))


def counts_of(tables: Tables) -> dict[str, int]:
    """What the file holds, as the import prints it; days without a sheet are those of sessions."""
    rows = {table.kind: len(table.rows) for table in tables.tables}
    days = {day for table in tables.tables if table.kind == "sessions" for day in _days(table)}
    names = {"sessions": "sessions", "days": "days", "rooms": "places", "people": "people"}
    return {what: rows.get(kind, 0) for what, kind in names.items()} | {
        "days": rows.get("days", len(days))
    }


def _days(table: Table) -> Iterator[str]:
    for row in table.rows:
        day = row.values.get("day")
        if day not in (None, ""):
            yield str(day)[:10]
