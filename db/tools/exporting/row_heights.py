"""How tall a row must be for its wrapped words: not every program works that out by itself."""

from __future__ import annotations

from collections.abc import Iterable

MOST_LINES = 3
"""Longer texts are cut off to the eye, so that a list stays a list; the cell holds them whole."""
LINE_POINTS = 15
_WIDE = "\u2e80"
"""Han and everything after it is as wide as two Latin letters."""


def lines_of(words: str, width: int) -> int:
    """How many lines the words take in a column of this width in Latin letters."""
    if len(words) * 2 < width and "\n" not in words:
        return 1
    lanes = [len(line) + sum(letter >= _WIDE for letter in line) for line in words.split("\n")]
    return sum(max(1, -(-lane // max(1, width - 2))) for lane in lanes)


def height_of(cells: Iterable[tuple[str, int]], most: int = MOST_LINES) -> int:
    """In points, of a row of (words, width of the column)."""
    lines = max((lines_of(words, width) for words, width in cells), default=1)
    return LINE_POINTS * min(lines, most) + 2
