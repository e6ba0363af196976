"""Lanes of a room: nothing overlaps, nothing is lost, the order of start is kept."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.sessions.time_grid import Piece, Placed, Side, lay_out

LEAST, LABEL = 38, 66
spans = st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 600)), max_size=60)


def pieces_of(given_spans: list[tuple[int, int]]) -> list[Piece]:
    return [Piece(str(n), start, start + length) for n, (start, length) in enumerate(given_spans)]


@given(spans)
def test_blocks_of_one_lane_never_overlap_words_included(some: list[tuple[int, int]]) -> None:
    """museum 28, 33"""
    placed = lay_out(pieces_of(some), LEAST, LABEL)
    for lane in {p.lane for p in placed}:
        row = [p for p in placed if p.lane == lane]
        assert all(one.right <= other.left for one, other in pairwise(row))


@given(spans)
def test_every_piece_is_placed_exactly_once_in_order_of_start(some: list[tuple[int, int]]) -> None:
    pieces = pieces_of(some)
    placed = lay_out(pieces, LEAST, LABEL)
    assert sorted(p.piece.key for p in placed) == sorted(p.key for p in pieces)
    starts = [p.piece.start for p in placed]
    assert starts == sorted(starts)


@given(spans)
def test_pieces_keep_their_minutes_and_short_ones_get_room_for_words(
    some: list[tuple[int, int]],
) -> None:
    """museum 33, 34"""
    pieces = {p.key: p for p in pieces_of(some)}
    for p in lay_out(pieces.values(), LEAST, LABEL):
        assert p.piece == pieces[p.piece.key]
        assert p.left <= p.piece.start < p.piece.end <= p.right
        words = (p.right - p.left) - (p.piece.end - p.piece.start)
        assert words == (0 if p.side is Side.WITHIN else LABEL)
        assert (p.side is Side.WITHIN) == (p.piece.end - p.piece.start >= LEAST)


@given(spans)
def test_lanes_are_counted_from_none_without_gaps(some: list[tuple[int, int]]) -> None:
    lanes = {p.lane for p in lay_out(pieces_of(some), LEAST, LABEL)}
    assert lanes == set(range(len(lanes)))


def test_words_of_a_short_piece_stand_before_it_where_that_is_free() -> None:
    placed = lay_out([Piece("round-table", 355, 360), Piece("pitch", 360, 420)], LEAST, LABEL)
    assert placed == [
        Placed(Piece("round-table", 355, 360), 0, Side.BEFORE, 289, 360),
        Placed(Piece("pitch", 360, 420), 0, Side.WITHIN, 360, 420),
    ]


def test_words_stand_after_a_short_piece_where_only_that_is_free() -> None:
    placed = lay_out([Piece("talk", 60, 120), Piece("questions", 120, 130)], LEAST, LABEL)
    assert placed[1] == Placed(Piece("questions", 120, 130), 0, Side.AFTER, 120, 196)
