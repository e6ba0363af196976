"""What to take out of a list and what to put in, so that most rows stay where they are. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

MOST_RUNS = 24
"""Beyond so many pieces every place is written anew: nobody could follow them anyway."""


class Run(NamedTuple):
    """Neighbouring rows: from `first` up to, but without, `after`."""

    first: int
    after: int


def kept_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Places in `old` and `new` of the rows that stay: as many as keep their order."""
    place = {key: n for n, key in enumerate(new)}
    if len(place) < len(new) or len(set(old)) < len(old):
        return []
    common = [(n, place[key]) for n, key in enumerate(old) if key in place]
    return _longest_rising(common)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second places rise, by patience sorting."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for n, (_, second) in enumerate(pairs):
        pile = bisect_left(tops, second)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [second]
        piles[pile : pile + 1] = [n]
    found = []
    n = piles[-1] if piles else -1
    while n >= 0:
        found.append(pairs[n])
        n = before[n]
    return found[::-1]


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[list[Run], list[Run]] | None:
    """Runs of `old` to take out, and then runs of `new` to put in, both in rising order.

    None where they are too many.
    """
    kept = kept_pairs(old, new)
    out = _between([one for one, _ in kept], len(old))
    into = _between([other for _, other in kept], len(new))
    return (out, into) if len(out) + len(into) <= MOST_RUNS else None


def _between(places: list[int], count: int) -> list[Run]:
    bounds = pairwise([-1, *places, count])
    return [Run(one + 1, other) for one, other in bounds if other > one + 1]
