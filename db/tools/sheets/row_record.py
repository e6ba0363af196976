"""A row put over its record: only fields whose cells differ change, by the checks of YAML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from db.shape import record_classes
from db.tools.bad_value import BadValue
from db.tools.hours import LocalTime
from db.tools.importing.finding import quoted
from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.canonical import canonical
from db.tools.sheets.cells import cells_of, languages_of, value_of
from db.tools.sheets.columns import Column, columns_of
from db.tools.sheets.names import Names
from db.tools.sheets.row_cells import meant, tell_tags
from db.tools.sheets.staff_source import STAFF
from db.tools.sheets.table import Row, Table
from db.tools.sheets.telling import Telling
from db.tools.timed import with_instants
from db.tools.typed import typed
from db.tools.written import written

_WITH_DAY = ("start", "end", "parts")
"""Hours of a record that go along when its day changes."""
_LEANING = {"day": _WITH_DAY, "first_day": _WITH_DAY, "start": ("end", "parts")}
"""Fields by the one that they cannot be read without."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What rows are read with."""

    table: Table
    clock: LocalTime
    names: Names
    telling: Telling

    def record(self, row: Row, record_id: str, before: Any) -> Any:
        """The record of a row; `before` itself where nothing changes, None where it is refused."""
        cells, refused = meant(self.table, row, self.names, self.telling)
        columns = self._columns(before)
        raw = written(before, self.clock) if before else {"id": record_id}
        base = cells_of(raw, columns)
        if base.get("sources") == STAFF.id and not cells.get("sources"):
            cells.pop("sources", None)  # blank means the staff: it is so already
        known = {column.header: column for column in columns}
        differ = {
            header: words
            for header, words in cells.items()
            if words != base[header] and words != _same(known[header], base[header])
        }
        tell_tags(self.table, row, differ, self.telling)
        fields = [c.field for c in columns if c.header in differ]
        if before is not None and not fields:
            return None if refused else before
        asked = {column.field for column in columns}
        if before:
            asked = {*fields, *_spans(fields), *_leaning_on(fields)}
        report = _Report(self, row, columns, asked - refused - _leaning_on(refused))
        raw |= self._values(fields, base | differ, columns, report)
        left = {name: value for name, value in raw.items() if value is not None}
        record = typed(
            record_classes()[self.table.kind],
            with_instants(self.table.kind, left, self.clock, report),
            report,
        )
        if record is None and not report.told and not refused:
            report.fields.add("id")
            report("id", "cannot be put together with what the draft holds: mend it in YAML")
        if record is None or report.told or refused:
            return None
        if before is None:
            return record
        return replace(
            before,
            **{f: getattr(record, f) for f in {*fields, *_spans(fields)} if hasattr(record, f)},
        )

    def _columns(self, before: Any) -> tuple[Column, ...]:
        tags = [c.path[-1] for c in self.table.columns if c.header.endswith(")")]
        languages = (*languages_of([before] if before else []), *tags)
        return columns_of(self.table.kind, tuple(dict.fromkeys(languages)))

    def _values(
        self,
        fields: Iterable[str],
        cells: Mapping[str, str],
        columns: Sequence[Column],
        report: Any,
    ) -> dict[str, Any]:
        found = {}
        for field in dict.fromkeys(fields):
            try:
                found[field] = value_of(field, cells, columns)
            except BadValue as error:
                report(field, str(error))
        return found


@dataclass(slots=True)
class _Report:
    """Tells what the checks of YAML say, at the cell that it is about."""

    rows: Rows
    row: Row
    columns: Sequence[Column]
    fields: set[str]
    told: bool = False

    def __call__(self, path: str, what: str) -> None:
        steps = path.split(".")
        if steps[0] not in self.fields:
            return
        self.told = True
        self.rows.telling.refuse(self.rows.table, self.row.number, *self._bad(steps, what))

    def _bad(self, steps: list[str], what: str) -> tuple[str, BadCell]:
        column = column_at(self.rows.table, self.columns, steps)
        if column is None:
            return "id", BadCell(Shown("a row that does not fit"), "a whole record", what)
        expected = f"one of {', '.join(column.choices)}" if column.choices else column.holds.value
        return column.header, BadCell(shown(self.rows.table, self.row, column), expected, what)


def column_at(table: Table, columns: Iterable[Column], steps: Sequence[str]) -> Column | None:
    """The column of a path inside a record; one that the table has where there is a choice."""
    own = [column for column in columns if column.field == steps[0]]
    own.sort(key=lambda c: (-len(set(c.path) & set(steps)), c.header not in table.letters))
    return own[0] if own else None


def shown(table: Table, row: Row, column: Column) -> Shown:
    """What stands in the cell, in words."""
    value = row.values.get(column.header)
    if column.header not in table.letters:
        return Shown(f"no column {column.header}")
    if isinstance(value, datetime):  # a date, where Excel keeps no hour
        value = value.date() if value.time() == time() else value
    if isinstance(value, date | time):
        return Shown(str(value).removesuffix(":00"))
    return Shown("a blank cell") if value in (None, "") else Shown(quoted(value))


def _same(column: Column, cell: str) -> str:
    """The cell of the record as it would be read: words without the spaces around."""
    try:
        return canonical(column, cell)
    except BadCell:
        return cell


def _leaning_on(fields: Iterable[str]) -> set[str]:
    """What is wrong with them where these are, and cannot be judged while these are refused."""
    return {each for field in fields for each in _LEANING.get(field, ())}


def _spans(fields: Iterable[str]) -> tuple[str, ...]:
    return _WITH_DAY if {"day", "first_day"} & set(fields) else ()
