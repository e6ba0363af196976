"""Reads the tables of several files together: each list stands in one of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.tools.file_kind import FileKind, kind_of
from db.tools.importing.bounded import bytes_of
from db.tools.importing.findings import Findings
from db.tools.sheets.csv_file import read_csv
from db.tools.sheets.read_before import SheetsBefore
from db.tools.sheets.table import Tables
from db.tools.sheets.workbook import read_workbook


def read_tables(
    files: Sequence[Path],
    findings: Findings,
    kind: str = "",
    separator: str = "",
    before: SheetsBefore | None = None,
) -> Tables:
    """Every table; `kind` and `separator` are of CSV files. Raises ImportStopped."""
    found = Tables()
    for file in files:
        findings.file = file.name
        content = bytes_of(file, findings)
        if kind_of(file, findings) is FileKind.WORKBOOK:
            book = read_workbook(content, findings, before)
            found.tables += book.tables
            found.versions |= book.versions
        else:
            found.tables.append(read_csv(content, file.stem, findings, kind, separator))
    kinds = [table.kind for table in found.tables]
    for each in dict.fromkeys(kinds):
        if kinds.count(each) > 1:
            fix = "put their rows into one, or import them one after another"
            findings.refuse(f"the list {each} in several tables", "in one", fix)
    if not any(table.rows for table in found.tables) and not findings.stopped:
        fix = "fill in a sheet named Sessions, People, Places …, with its headers in row 1"
        findings.refuse("no rows of any list", "at least one", fix)
    return found
