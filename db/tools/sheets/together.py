"""What no single row shows: ends before starts, rooms of other buildings, days outside the event.

Only what a file brings in is told: what was wrong in the draft before does not stop an edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from db.tools.consistency import check_consistency
from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft, Lists
from db.tools.lined import Lined
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord
from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.columns import columns_of
from db.tools.sheets.row_record import column_at, shown
from db.tools.sheets.table import Row, Table, Tables
from db.tools.sheets.telling import Telling

KEPT = ("day", "date", "sources", "confidence")
"""Fields that a draft may hold as they are: they are told now, and block the release."""


def new_problems(draft: Draft, changes: Sequence[Change]) -> list[Problem]:
    """What is inconsistent after the changes and was not before."""
    if not changes:
        return []
    after: Lists = {kind: dict(records) for kind, records in draft.lists.items()}
    for change in changes:
        if change.after is not None:
            after[change.kind][change.id] = change.after
        else:
            after[change.kind].pop(change.id, None)
    before = set(_problems(draft.lists))
    return [each for each in _problems(after) if each not in before]


def judge_together(
    found: Tables, draft: Draft, changes: Sequence[Change], telling: Telling
) -> None:
    """Tell what does not go together, at the cell; what must be mended first stops the import."""
    rows = _rows(found, changes)
    for problem in new_problems(draft, changes):
        table, row = rows.get(problem.record, (None, None))
        what = staff_words(problem.what)
        if table is None or row is None:
            path = f"{problem.record}, {problem.field}"
            telling.findings.tell(what.partition(": ")[0], "what fits", what, path=path)
            continue
        column = column_at(table, columns_of(table.kind), problem.field.split("."))
        value = shown(table, row, column) if column else Shown("a row that does not fit")
        bad = BadCell(value, column.holds.value if column else "a row that fits", what)
        tell = telling.tell if problem.field in KEPT else telling.refuse
        tell(table, row.number, column.header if column else "id", bad)


def staff_words(what: str) -> str:
    """The same in words of the tables, which have no files of YAML."""
    plain = what.replace("dates in event.yaml", "dates of the conference")
    return plain.replace("`days` in agenda.yaml", "the sheet Days")


def _problems(lists: Mapping[str, Mapping[str, Any]]) -> list[Problem]:
    told: list[Problem] = []
    records = [
        (RawRecord(kind, "", Lined(id=each.id)), each)
        for kind, listed in lists.items()
        for each in listed.values()
    ]
    check_consistency(records, told)
    return told


def _rows(found: Tables, changes: Sequence[Change]) -> dict[str, tuple[Table, Row]]:
    tables = {table.kind: table for table in found.tables}
    numbers = {kind: {row.number: row for row in table.rows} for kind, table in tables.items()}
    return {
        f"{each.kind}/{each.id}": (tables[each.kind], numbers[each.kind][each.row])
        for each in changes
        if each.after is not None and each.row and each.kind in tables
    }
