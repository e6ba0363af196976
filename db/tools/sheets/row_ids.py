"""The id of each row: as written, or made from its title; two rows of one id are refused."""

from __future__ import annotations

from collections.abc import Iterator

from db.tools.importing.identity import stable_id
from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.names import name_field
from db.tools.sheets.table import Row, Table
from db.tools.sheets.telling import Telling


def identified(table: Table, telling: Telling) -> list[tuple[Row, str]]:
    """Every row that has an id. A blank one is made from the first title or name of the row.

    The same words make the same id, so the same file again finds its record again.
    """
    first: dict[str, Row] = {}
    found = []
    for row in table.rows:
        record_id = _id(table, row, telling)
        if record_id and record_id in first:
            before = first[record_id].number
            fix = f"rows {before} and {row.number} have it: give one of them an id of its own"
            telling.refuse(table, row.number, "id", BadCell(record_id, "every id once", fix))
        elif record_id:
            first[record_id] = row
            found.append((row, record_id))
    return found


def names_of(table: Table, row: Row) -> Iterator[str]:
    """What the row calls its record, in each language."""
    for column in table.columns:
        value = row.values.get(column.header)
        if column.field == name_field(table.kind) and isinstance(value, str | int):
            yield str(value).strip()


def _id(table: Table, row: Row, telling: Telling) -> str:
    written = row.values.get("id")
    if isinstance(written, str | int) and not isinstance(written, bool) and str(written).strip():
        return str(written).strip()
    if written is not None and written != "":
        bad = BadCell(Shown("a value that is no id"), "words", "write a-z, 0-9 and single hyphens")
        telling.refuse(table, row.number, "id", bad)
        return ""
    name = next(filter(None, names_of(table, row)), "")
    if not name:
        fix = "write a title or a name, from which an id is made, or an id; or clear the row"
        telling.refuse(table, row.number, "id", BadCell(Shown("a row without an id"), "an id", fix))
        return ""
    return stable_id(" ".join(name.split()))[:100].strip("-")
