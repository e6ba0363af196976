"""A goal: what is asked, how often, and what plays it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of a goal: how often it was done, what was measured, and what must not be."""

    done: int
    figures: str
    wrong: tuple[str, ...] = ()


Play = Callable[[int, Path], Seen]
"""How often, and an empty folder; a smaller number makes a smaller trial of the same kind."""


@dataclass(frozen=True, slots=True)
class Goal:
    """`few` is how often the tests of the suite play it, or 0 where another test does."""

    asked: str
    number: int
    of: str
    """What is counted."""
    few: int
    play: Play
    rows: str = ""
    """The goals of the study that it shows, like "B1 B2"."""
    traced: bool = False
    """Whether its process is looked at from outside, for programs and sockets."""


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` of all lie; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
