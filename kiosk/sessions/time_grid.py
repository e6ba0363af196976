"""Where blocks of time lie in the row of one room: lanes side by side, in minutes. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from db.frozen import dataclass


class Side(StrEnum):
    """Where a block's words stand: in it, or beside it where it is too short for them."""

    WITHIN = "within"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Piece:
    """A session in minutes from the beginning of its day; `end` is later than `start`."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece in its lane. From `left` to `right` it is drawn, its words included."""

    piece: Piece
    lane: int
    side: Side
    left: int
    right: int


def lay_out(pieces: Iterable[Piece], least: int, label: int) -> list[Placed]:
    """Each piece once, in order of start; in one lane nothing overlaps.

    A piece shorter than `least` minutes has its words beside it, `label` minutes wide.
    """
    ends: list[int] = []
    placed = []
    for piece in sorted(pieces, key=lambda p: (p.start, p.end, p.key)):
        found = _first_fit(piece, ends, least, label)
        ends[found.lane : found.lane + 1] = [found.right]
        placed.append(found)
    return placed


def _first_fit(piece: Piece, ends: list[int], least: int, label: int) -> Placed:
    """In the first lane that is free, words before the block rather than after it."""
    forms = _forms(piece, least, label)
    for side, left, right in forms:
        for lane, end in enumerate(ends):
            if end <= left:
                return Placed(piece, lane, side, left, right)
    side, left, right = forms[0]
    return Placed(piece, len(ends), side, left, right)


def _forms(piece: Piece, least: int, label: int) -> list[tuple[Side, int, int]]:
    if piece.end - piece.start >= least:
        return [(Side.WITHIN, piece.start, piece.end)]
    return [
        (Side.BEFORE, piece.start - label, piece.end),
        (Side.AFTER, piece.start, piece.end + label),
    ]
