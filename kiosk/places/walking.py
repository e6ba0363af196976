"""In which order to walk to places, from where this kiosk stands. Pure.

The plan is a scheme, so nothing is told in metres or minutes: only what is nearer.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import IntEnum

from db.catalogue import Box, Place
from db.frozen import dataclass


class Reach(IntEnum):
    """How far a place lies from here, the nearest first."""

    HERE = 0
    SAME_HALL = 1
    SAME_VENUE = 2
    OTHER_VENUE = 3
    UNKNOWN = 4
    """Nobody told this kiosk where it stands."""


@dataclass(frozen=True, slots=True)
class Step:
    place: str
    reach: Reach


def walking_order(places: Mapping[str, Place], here: str) -> tuple[Step, ...]:
    """Every place once: here, then its hall, its venue by distance on the plan, other venues.

    Where `here` is no place, all keep their order. So do places whose box nobody drew.
    """
    start = places.get(here)
    if start is None:
        return tuple(Step(place, Reach.UNKNOWN) for place in places)
    steps = [(reach(place, start), _distance(place, start), place.id) for place in places.values()]
    order = {place: n for n, place in enumerate(places)}
    steps.sort(key=lambda step: (step[0], step[1], order[step[2]]))
    return tuple(Step(place, how) for how, _, place in steps)


def reach(place: Place, here: Place) -> Reach:
    if place.id == here.id:
        return Reach.HERE
    if hall_of(place) == hall_of(here):
        return Reach.SAME_HALL
    return Reach.SAME_VENUE if place.venue == here.venue else Reach.OTHER_VENUE


def hall_of(place: Place) -> str:
    """The hall that a place lies in; a place in none is its own."""
    return place.within or place.id


def _distance(place: Place, here: Place) -> float:
    """Between the middles of two boxes, a floor counting as a whole hall; far where unknown."""
    if place.box is None or here.box is None or place.venue != here.venue:
        return math.inf
    (x, y), (to_x, to_y) = _middle(here.box), _middle(place.box)
    floors = abs(place.box.level - here.box.level) * here.box.height
    return math.hypot(to_x - x, to_y - y) + floors


def _middle(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2
