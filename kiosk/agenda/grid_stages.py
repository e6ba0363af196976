"""The blocks of a full day come in stages: those in view first, the rest by and by.

Pure. Blocks stand where their minutes say, so that nothing moves when others come.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from kiosk.agenda.grid_shapes import GridBlock

FIRST = 72
"""As many as a screen of the grid may hold; a day that has no more comes at once."""
STAGE = 24
"""So many are made within a frame."""
LANE_MINUTES = 20
"""One lane down counts like so many minutes aside."""


def first_blocks(blocks: Sequence[GridBlock], now: int) -> tuple[GridBlock, ...]:
    """Those nearest to where the grid opens: its top, at `now` or else at the day's beginning."""
    return _nearest(blocks, now, FIRST)


def next_blocks(blocks: Sequence[GridBlock], made: Set[str], now: int) -> tuple[GridBlock, ...]:
    """Those with a key in `made`, and the nearest few of the others, in the order of `blocks`."""
    kept = {block.key for block in blocks} & made
    rest = [block for block in blocks if block.key not in kept]
    more = {block.key for block in _nearest(rest, now, STAGE)}
    return tuple(block for block in blocks if block.key in kept | more)


def _nearest(blocks: Sequence[GridBlock], now: int, count: int) -> tuple[GridBlock, ...]:
    """The nearest `count`, in the order of `blocks`."""

    def far(block: GridBlock) -> tuple[int, str]:
        aside = max(block.edge - max(0, now), max(0, now) - block.edge - block.span, 0)
        return block.lane * LANE_MINUTES + aside, block.key

    near = {block.key for block in sorted(blocks, key=far)[:count]}
    return tuple(block for block in blocks if block.key in near)
