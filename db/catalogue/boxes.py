"""Where a place stands on a plan."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """Where a place lies on the plan of its venue: a rectangle in plan units, y downwards.

    A unit is no metre: plans are schemes. `level` is the floor, 1 at the ground.
    """

    x: int
    y: int
    width: int
    height: int
    level: int = 1
