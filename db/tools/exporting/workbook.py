"""A workbook that explains itself: a sheet for each list, notes, drop-downs, locked ids.

No cell holds a formula: words that begin with = + - @ stay words. The hidden sheet holds the
version of every record, by which the import tells what somebody else has changed meanwhile.
"""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

from db.tools.exporting.cell_values import blank_format, cell_value, format_of, is_illegal
from db.tools.exporting.drop_downs import validations
from db.tools.exporting.guide_sheet import guide_rows
from db.tools.exporting.notices import Notices
from db.tools.exporting.same_bytes import packed_again
from db.tools.exporting.sheet_looks import NOTE_HEIGHT, NOTE_WIDTH, Looks, width_of
from db.tools.exporting.source import Exported
from db.tools.exporting.tables import Table, tables_of
from db.tools.sheets.columns import Column
from db.tools.sheets.hidden_sheet import GUIDE, HIDDEN, hidden_rows
from db.tools.sheets.holds import Holds

AUTHOR = "waic-content"
HEAD_HEIGHT = 32
"""Of the header row, in points: two lines."""


def workbook(exported: Exported, notices: Notices) -> bytes:
    """The bytes of the .xlsx file; the same for the same content."""
    from openpyxl import Workbook

    book: Any = Workbook(write_only=True)
    book.properties.creator = AUTHOR
    book.properties.created = exported.changed.astimezone(UTC).replace(tzinfo=None)
    looks = Looks(book)
    tables = list(tables_of(exported))
    _guide(book, tables, looks)
    sizes = {table.kind: len(table.rows) for table in tables}
    for table in tables:
        _sheet(book, table, sizes, looks, notices)
    hidden = book.create_sheet(HIDDEN)
    hidden.sheet_state = "hidden"
    held = {(table.kind, id) for table in tables for id, _ in table.rows}
    versions = {key: version for key, version in exported.versions.items() if key in held}
    for row in hidden_rows(versions, exported.changed.isoformat()):
        hidden.append(row)
    out = io.BytesIO()
    book.save(out)
    return packed_again(out.getvalue(), exported.changed)


def _guide(book: Any, tables: list[Table], looks: Looks) -> None:
    sheet = book.create_sheet(GUIDE)
    for letter in "AB":
        sheet.column_dimensions[letter].width = 64
    sheet.protection.sheet = True
    for number, texts in enumerate(guide_rows([(t.name, len(t.rows)) for t in tables])):
        style = looks.head if number == 0 else looks.free("@")
        sheet.append([_cell(sheet, words, style) for words in texts])


def _sheet(book: Any, table: Table, sizes: dict[str, int], looks: Looks, notices: Notices) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(table.name)
    letters = {c.header: get_column_letter(n) for n, c in enumerate(table.columns, start=1)}
    for column in table.columns:
        lane = sheet.column_dimensions[letters[column.header]]
        lane.width = width_of(column)
        looks.wait(lane, blank_format(column))
    sheet.freeze_panes = "B2"
    sheet.row_dimensions[1].height = HEAD_HEIGHT
    _protect(sheet)
    for validation in validations(table.columns, letters, len(table.rows), sizes):
        sheet.data_validations.append(validation)
    sheet.append([_head(sheet, column, looks) for column in table.columns])
    for id, cells in table.rows:
        if any(map(is_illegal, cells.values())):
            rest = "without control characters, which no workbook can hold"
            record = f"{table.kind}/{id}"
            notices.tell(record, f"record is written {rest}", f"records are written {rest}")
        sheet.append([_of(sheet, column, cells[column.header], looks) for column in table.columns])


def _protect(sheet: Any) -> None:
    """Locks what is locked, without a password; everything else may be done."""
    sheet.protection.sheet = True
    for allowed in (
        *("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows"),
        *("sort", "autoFilter"),
    ):
        setattr(sheet.protection, allowed, False)


def _head(sheet: Any, column: Column, looks: Looks) -> Any:
    from openpyxl.comments import Comment

    cell = _cell(sheet, column.header, looks.head)
    must = " A record cannot be without." if column.required else ""
    note = f"{column.note}\nHolds {column.holds.value}.{must}"
    cell.comment = Comment(note, AUTHOR, NOTE_HEIGHT, NOTE_WIDTH)
    return cell


def _of(sheet: Any, column: Column, words: str, looks: Looks) -> Any:
    value = cell_value(column, words)
    if value is None:
        return None
    style = looks.id if column.holds is Holds.ID else looks.free(format_of(value))
    return _cell(sheet, value, style)


def _cell(sheet: Any, value: Any, style: str) -> Any:
    """A cell in which words are words, whatever they begin with."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value)
    cell.style = style
    if isinstance(value, str):
        cell.data_type = "s"
        if value[:1] in ("=", "+", "-", "@", "'"):
            cell.quotePrefix = True
    return cell
