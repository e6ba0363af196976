"""The sizes of paper, and the measures of a page in points of A4. Pure."""

from __future__ import annotations

from typing import NamedTuple

WIDTH, HEIGHT = 595.0, 842.0
"""A4 upright. A3 is the same page, larger by the square root of two."""
MARGIN = 42.0
INNER = WIDTH - 2 * MARGIN
FOOT_TOP = HEIGHT - 40.0
BODY_END = FOOT_TOP - 12.0


class Paper(NamedTuple):
    name: str
    scale: float


PAPERS = {"a4": Paper("A4", 1.0), "a3": Paper("A3", 2**0.5)}
