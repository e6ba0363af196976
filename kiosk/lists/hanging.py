"""Lines of a long list: sections, letters, and rows whose number hangs left. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from db.frozen import dataclass

LONG = 8
"""Rows that one column of a landscape screen may have before they are split without a heading."""


@dataclass(frozen=True, slots=True)
class HangingRow:
    """`kind` is "section", "letter" or "row".

    A row opens `screen`, or else its sources; `asks` is "list/id" of the record behind them.
    """

    key: str
    kind: str = "row"
    hang: str = ""
    under: str = ""
    title: str = ""
    tail: str = ""
    lead: str = ""
    live: bool = False
    detail: str = ""
    aside: str = ""
    mark: str = ""
    sources: int = 0
    differs: bool = False
    screen: str = ""
    record: str = ""
    asks: str = ""


def section(key: str, title: str, tail: str = "", aside: str = "") -> HangingRow:
    return HangingRow(f"section-{key}", "section", title=title, tail=tail, aside=aside)


def half(rows: Sequence[HangingRow]) -> int:
    """Where the second column begins: at the heading nearest to the middle.

    Where there is none, in the middle of a long list; a short one stays in one column.
    """
    heads = [n for n, row in enumerate(rows) if n and row.kind != "row"]
    starts = [n for n in heads if rows[n - 1].kind != "section"]
    middle = -(-len(rows) // 2) if len(rows) > LONG else len(rows)
    return min(starts, key=lambda n: abs(n - len(rows) / 2), default=middle)
