"""The tables of a workbook or of CSV files: every list that has a sheet, its columns and rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from db.catalogue import Confidence
from db.errors import ContentError
from db.shape import CONFERENCE
from db.tools.exporting.notices import Notices
from db.tools.exporting.source import Exported
from db.tools.hours import LocalTime
from db.tools.sheets.cells import Cells, cells_of, languages_of
from db.tools.sheets.columns import Column, columns_of, kinds, left_to_yaml, sheet_name
from db.tools.written import written

MAX_CELL = 32_767
"""More characters than this are too many for a cell of Excel."""


@dataclass(frozen=True, slots=True)
class Table:
    """A list as it is written: (id, cells) of each record, in its order."""

    kind: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, Cells], ...]

    @property
    def name(self) -> str:
        """The name of its sheet."""
        return sheet_name(self.kind)


def tables_of(exported: Exported) -> Iterator[Table]:
    """The tables of everything, also of what nobody has checked. Raises ContentError."""
    conference = next(iter(exported.lists[CONFERENCE].values()), None)
    if conference is None:
        remedy = "import a programme or make a draft from the content first"
        raise ContentError.about("The draft", "holds no conference", remedy)
    clock = LocalTime(ZoneInfo(conference.zone), conference.day_change_hour)
    for kind in kinds():
        records = exported.lists[kind]
        columns = columns_of(kind, languages_of(records.values()))
        rows = tuple((id, cells_of(written(each, clock), columns)) for id, each in records.items())
        for id, cells in rows:
            _be_short(f"{kind}/{id}", cells)
        yield Table(kind, columns, rows)


def _be_short(record: str, cells: Cells) -> None:
    for header, words in cells.items():
        if len(words) > MAX_CELL:
            what = f"has {len(words):,} characters in {header}, a cell takes {MAX_CELL:,}"
            raise ContentError.about(record, what, "shorten it, or export as frab-json")


def counts_of(exported: Exported) -> dict[str, int]:
    """How many records of each list that has a sheet and any records."""
    return {kind: count for kind in kinds() if (count := len(exported.lists[kind]))}


def tell_what_is_left(exported: Exported, notices: Notices) -> None:
    """Lists without a sheet, and fields without a column: the draft keeps them as they are."""
    for kind, records in exported.lists.items():
        if records and kind not in kinds():
            rest = "not in tables; the draft keeps them and YAML changes them"
            notices.tell(kind, f"list {rest}", f"lists {rest}")
        for field in left_to_yaml(kind) if kind in kinds() else ():
            if any(_says(record, field) for record in records.values()):
                rest = "not in tables; the draft keeps them and YAML changes them"
                notices.tell(f"{kind} {field}", f"field {rest}", f"fields {rest}")


def _says(record: object, field: str) -> bool:
    value = getattr(record, field, None)
    return bool(value) and value is not Confidence.SOURCED
