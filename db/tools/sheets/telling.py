"""Problems of single cells: told with sheet and cell, and kept to mark them in the workbook."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.tools.importing.findings import Findings
from db.tools.sheets.bad_cell import BadCell
from db.tools.sheets.table import Table


@dataclass(slots=True)
class Telling:
    """`marks` holds what is wrong by sheet and cell: ("Sessions", "E12")."""

    findings: Findings
    marks: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def refuse(self, table: Table, row: int, header: str, bad: BadCell) -> None:
        """Something to mend first; the rest is still looked at."""
        path = self._mark(table, row, header, bad)
        self.findings.refuse(bad.found, bad.expected, bad.fix, row, path)

    def tell(self, table: Table, row: int, header: str, bad: BadCell, about: str = "") -> None:
        """Something to know; the import goes on."""
        path = self._mark(table, row, header, bad)
        self.findings.tell(bad.found, bad.expected, bad.fix, row, path, about)

    def _mark(self, table: Table, row: int, header: str, bad: BadCell) -> str:
        self.findings.file = table.file
        cell = f"{table.letters.get(header, 'A')}{row}"
        words = f"found {bad.found}; expected {bad.expected}: {bad.fix}"
        self.marks.setdefault((table.sheet, cell), []).append(words)
        where = f"sheet {table.sheet}, cell {cell}" if table.sheet else f"cell {cell}"
        return f"{where}, {header}" if header else where
