"""Flows blocks over pages: one that fits a page is never cut, headings come again. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from db.frozen import dataclass
from kiosk.paper.strips import Strip, height_of


@dataclass(frozen=True, slots=True)
class Block:
    """Strips that stay together; `heading` stands above the first and on top of every page."""

    strips: Sequence[Strip]
    heading: Sequence[Strip] = ()
    opens: bool = False
    """Whether the heading stands before it in mid-page too."""


def flowed(blocks: Sequence[Block], height: float) -> list[list[Strip]]:
    """Pages (or columns) of at most `height` points, each with at least one strip."""
    pages: list[list[Strip]] = []
    left = 0.0
    for block in blocks:
        opening = [*block.heading, *block.strips] if block.opens else list(block.strips)
        if not pages or height_of(opening) > left:
            pages.append([])
            left = height
            opening = [*block.heading, *block.strips]
        for strip in opening:
            if strip.height > left and pages[-1]:
                pages.append(list(block.heading))
                left = height - height_of(block.heading)
            pages[-1].append(strip)
            left -= strip.height
    return pages
