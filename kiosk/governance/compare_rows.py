"""A row of a comparison: two cells beside each other, or one for both. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.frozen import dataclass
from kiosk.governance.cells import Cell


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A label and what both say of it. A row without a label goes on with the one above.

    `kind` is "heading" (a label alone), "both" (stated once, in `a`) or "sides". A `point` is one
    of the key points.
    """

    key: str
    kind: str
    label: str
    point: bool = False
    a_text: str = ""
    a_detail: str = ""
    a_mark: str = ""
    a_square: str = ""
    a_known: bool = True
    a_sources: int = 0
    a_differs: bool = False
    b_text: str = ""
    b_detail: str = ""
    b_mark: str = ""
    b_square: str = ""
    b_known: bool = True
    b_sources: int = 0
    b_differs: bool = False


def row_of(key: str, label: str, a: Cell, b: Cell) -> CompareRow:
    once = replace(a, sources=0)
    if once == replace(b, sources=0) and not a.differs:
        return _filled(CompareRow(key, "both", label), once, Cell())
    return _filled(CompareRow(key, "sides", label), a, b)


def _filled(row: CompareRow, a: Cell, b: Cell) -> CompareRow:
    values = {
        f"{side}_{name}": getattr(cell, name)
        for side, cell in (("a", a), ("b", b))
        for name in Cell.__dataclass_fields__
    }
    return replace(row, **values)
