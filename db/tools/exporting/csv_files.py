"""CSV files of every list: UTF-8 with its mark, CRLF, quoted as RFC 4180 has it.

A cell that begins with = + - @ would be run as a formula by a spreadsheet: it is written behind
an apostrophe, which the import takes off again (db/tools/sheets/csv_file.py).
"""

from __future__ import annotations

import csv
import io
import re

from db.tools.exporting.source import Exported
from db.tools.exporting.tables import Table, tables_of
from db.tools.sheets.columns import version_column

_RUNS = re.compile("'*[=+@-]|''")
"""What begins like this is a formula, or would lose an apostrophe of its own at import."""


def csv_files(exported: Exported) -> dict[str, bytes]:
    """The bytes of each file by its name, "sessions.csv"; lists without records have none."""
    tables = [table for table in tables_of(exported) if table.rows]
    return {f"{table.kind}.csv": _file(table, exported) for table in tables}


def _file(table: Table, exported: Exported) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    version = version_column().header
    writer.writerow([*(column.header for column in table.columns), version])
    for id, cells in table.rows:
        number = exported.versions.get((table.kind, id))
        words = [_harmless(cells[column.header]) for column in table.columns]
        writer.writerow([*words, "" if number is None else str(number)])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _harmless(words: str) -> str:
    return f"'{words}" if _RUNS.match(words) else words
