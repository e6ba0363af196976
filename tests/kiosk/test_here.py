"""A kiosk that was told a place which is not there says so to staff."""

from __future__ import annotations

from kiosk.places.here import place_problem
from tests.build import catalogue, place

CONTENT = catalogue(places=[place("hall-h1"), place("hall-h3")])


def test_place_of_the_release_is_fine() -> None:
    assert place_problem("hall-h3", "flag", CONTENT) == ()


def test_place_that_is_not_there_is_told_with_the_nearest() -> None:
    assert place_problem("hall-h33", "flag", CONTENT) == (
        "The setting here = 'hall-h33' (flag) names no place of this release; "
        "the nearest is 'hall-h3', and without one no hall is marked.",
    )
