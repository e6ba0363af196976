"""How the sheets of a workbook look: widths, wrapped words, and which cells are locked."""

from __future__ import annotations

from typing import Any

from db.tools.sheets.columns import Column
from db.tools.sheets.holds import Holds

WIDTHS = {
    Holds.ID: 26,
    Holds.WORDS: 36,
    Holds.WORDS_LIST: 36,
    Holds.DATE: 12,
    Holds.TEXT_DATE: 12,
    Holds.HOUR: 16,
    Holds.TIME: 17,
    Holds.NUMBER: 10,
    Holds.YES_NO: 10,
    Holds.CHOICE: 14,
    Holds.REFERENCE: 24,
    Holds.REFERENCES: 30,
}
"""In characters."""
LONG = ("summary", "text", "detail")
NARROW = 16
HEAD, LANE = "1F3A5F", "F2F5F9"
"""Of the header, and of the locked ids."""
NOTE_WIDTH, NOTE_HEIGHT = 320, 120
"""Of a note, in pixels."""


def width_of(column: Column) -> int:
    """The width of a column; of a longer text wider."""
    return 60 if column.field in LONG else WIDTHS.get(column.holds, NARROW)


class Looks:
    """The styles of a workbook, each made once."""

    def __init__(self, book: Any) -> None:
        from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill, Protection

        top = Alignment(vertical="top", wrap_text=True)
        fill = PatternFill("solid", fgColor=HEAD)
        head = NamedStyle("waic head", font=Font(bold=True, color="FFFFFF"), fill=fill)
        head.alignment = Alignment(vertical="center", wrap_text=True)
        locked = NamedStyle("waic id", fill=PatternFill("solid", fgColor=LANE), alignment=top)
        locked.number_format = "@"
        self.head, self.id = head.name, locked.name
        self._free = Protection(locked=False)
        self._names: dict[str, str] = {}
        self._book, self._top, self._named = book, top, NamedStyle
        for style in (head, locked):
            book.add_named_style(style)

    def wait(self, lane: Any, number_format: str) -> None:
        """Make the empty cells of a column ready for values."""
        lane.number_format, lane.alignment = number_format, self._top
        lane.protection = self._free

    def free(self, number_format: str) -> str:
        """The style of a cell that may be changed, of this number format."""
        if number_format not in self._names:
            name = f"waic {len(self._names) + 1}"
            style = self._named(name, number_format=number_format, alignment=self._top)
            style.protection = self._free
            self._book.add_named_style(style)
            self._names[number_format] = name
        return self._names[number_format]
