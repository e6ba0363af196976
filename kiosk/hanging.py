"""Lines of a long list: sections, letters, and rows whose number hangs left. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


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
    """Where the second column begins: at the heading nearest to the middle, else nowhere."""
    starts = [n for n, row in enumerate(rows) if row.kind != "row" and n]
    heads = [n for n in starts if rows[n - 1].kind != "section"]
    return min(heads, key=lambda n: abs(n - len(rows) / 2), default=len(rows))
