"""Reads an .xlsx workbook as tables, in bounded memory; no formula's cached value is trusted."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import range_boundaries

from db.tools.importing.finding import ImportStopped, quoted
from db.tools.importing.findings import Findings
from db.tools.sheets.archive import Parts, looked_at
from db.tools.sheets.headers import kind_named, matched, near_sheet
from db.tools.sheets.hidden_sheet import GUIDE, HIDDEN, NewerSheet, versions_in
from db.tools.sheets.read_before import SheetsBefore
from db.tools.sheets.table import Row, Table, Tables, Unusable

MAX_ROWS = 50_000
MAX_COLUMNS = 16_384
MAX_CELL = 32_767
_LAST_ROW = 1_048_576
_BESIDE = 64
"""So many columns to the right of the headers are looked at for cells without a header."""
_NARROW = 128
"""A sheet whose headers end far before this column is read in one go."""

_BROKEN = (ValueError, LookupError, TypeError, AttributeError, SyntaxError, OSError, BadZipFile)
"""XML that is none is a SyntaxError to each of the parsers that openpyxl may use."""
_ESCAPED = re.compile("_x00([01][0-9A-Fa-f])_")


def read_workbook(content: bytes, findings: Findings, before: SheetsBefore | None = None) -> Tables:
    """Every table of a workbook. Raises ImportStopped where the file as a whole cannot be read.

    Sheets that stand in `before` are not read again; those that are read stand in it afterwards.
    """
    parts = looked_at(content, findings)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of formats that the import does not look at
        try:
            book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        except _BROKEN as error:
            raise _unreadable("the workbook", findings) from error
        try:
            return _tables(book, parts, findings, before)
        finally:
            book.close()


def _tables(book: Any, parts: Parts, findings: Findings, before: SheetsBefore | None) -> Tables:
    found = Tables()
    if before is not None:
        before.begin()
    for sheet in book.worksheets:
        try:
            sheet.reset_dimensions()
            whole = partial(_sheet, sheet, parts, findings)
            read = before.read(sheet, whole, findings) if before is not None else whole()
        except _BROKEN as error:
            raise _unreadable(f"the sheet {sheet.title}", findings) from error
        found.tables += read.tables
        found.versions |= read.versions
    return found


def _sheet(sheet: Any, parts: Parts, findings: Findings) -> Tables:
    if sheet.title == HIDDEN:
        return Tables(versions=_versions(sheet, findings))
    if kind := kind_named(sheet.title):
        _refuse_merged(sheet, parts, findings)
        return Tables(_table(kind, sheet, findings))
    if sheet.title != GUIDE and not sheet.title.startswith("_"):
        what, fix = f"the sheet {quoted(sheet.title)}", near_sheet(sheet.title)
        findings.refuse(what, "a sheet that is known", fix, path=what)
    return Tables()


def _versions(sheet: Any, findings: Findings) -> dict[tuple[str, str], int]:
    try:
        return versions_in(islice(sheet.iter_rows(max_col=3, values_only=True), _LAST_ROW))
    except NewerSheet:
        fix = "update waic-content, or export the workbook again"
        findings.refuse("the hidden sheet of another version", "one that is known", fix)
        return {}


def _table(kind: str, sheet: Any, findings: Findings) -> list[Table]:
    headers, below = _headers(sheet)
    if not headers:
        return []
    columns, letters = matched(kind, sheet.title, headers, findings)
    places = {letter: header for header, letter in letters.items()}
    names = [places.get(get_column_letter(place), "") for place in range(1, len(headers) + 1)]
    rows: list[Row] = []
    for number, cells in _filled(below, len(headers)):
        if len(rows) >= MAX_ROWS or number > _LAST_ROW:
            what = f"more than {MAX_ROWS:,} rows in the sheet {sheet.title}"
            raise findings.stop(what, "fewer", "split the workbook")
        values = {name: cells.get(place) for place, name in enumerate(names) if name}
        beside = [place for place in cells if place >= len(names)]
        beside += [place for place in cells if place < len(names) and not headers[place].strip()]
        for place in beside:
            cell = f"{get_column_letter(place + 1)}{number}"
            fix = "write a header above it in row 1, or clear the cell"
            path = f"sheet {sheet.title}, cell {cell}"
            findings.refuse("a value without a header", "a header", fix, number, path)
        rows.append(Row(number, values))
    return [Table(findings.file, kind, sheet.title, columns, letters, tuple(rows))]


def _headers(sheet: Any) -> tuple[list[str], Iterator[Any]]:
    """The words of row 1, and the rows below it; a sheet of very many columns is begun twice."""
    rows = sheet.iter_rows(max_col=_NARROW)
    head = next(rows, ())
    if len(head) == _NARROW and any(cell.value is not None for cell in head[-_BESIDE:]):
        head = next(sheet.iter_rows(max_row=1, max_col=MAX_COLUMNS), ())
        rows = sheet.iter_rows(min_row=2, max_col=_width(head) + _BESIDE)
    words = [str(cell.value) if cell.value is not None else "" for cell in head[: _width(head)]]
    return words, rows


def _width(head: Any) -> int:
    return next((at for at in range(len(head), 0, -1) if head[at - 1].value is not None), 0)


def _filled(rows: Iterator[Any], width: int) -> Iterator[tuple[int, dict[int, Any]]]:
    """The number of each row that holds anything, and its values by place."""
    for number, row in enumerate(rows, start=2):
        beside = row[: width + _BESIDE]
        cells = {place: _value(cell) for place, cell in enumerate(beside) if cell.value is not None}
        cells = {place: value for place, value in cells.items() if value != ""}
        if cells or number > _LAST_ROW:
            yield number, cells


def _value(cell: Any) -> Any:
    if cell.data_type == "f":
        return Unusable("a formula", "copy the cell and paste it as a value")
    if cell.data_type == "e":
        return Unusable(f"the error {cell.value}", "write the value itself")
    if isinstance(cell.value, str):
        if len(cell.value) > MAX_CELL:
            return Unusable(f"{len(cell.value):,} characters", f"keep at most {MAX_CELL:,}")
        words = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell.value)
        return words if words.strip() else ""
    return cell.value


def _refuse_merged(sheet: Any, parts: Parts, findings: Findings) -> None:
    """Of merged cells only the first has the value: the others would count as blank."""
    for ref in dict.fromkeys(parts.merged.get(sheet._worksheet_path, ())):
        fix = "unmerge them, and write the value into each"
        path = f"sheet {sheet.title}, cell {ref.split(':')[0]}"
        findings.refuse(
            f"the merged cells {ref}", "single cells", fix, range_boundaries(ref)[1] or 0, path
        )


def _unreadable(what: str, findings: Findings) -> ImportStopped:
    fix = "open it in Excel or LibreOffice and save it as .xlsx again"
    return findings.stop(f"{what}, which cannot be read", "a whole workbook", fix)
