"""A visitor among exhibitors and activities, by real touches."""

from __future__ import annotations

from typing import Any

import pytest

from db.catalogue import Catalogue, Venue
from tests.build import (
    activity,
    catalogue,
    exhibit,
    exhibitor,
    opening,
    place,
    text,
)
from tests.glass import Glass
from tests.kiosk.conftest import Start

orientations = pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])


def content(**more: Any) -> Catalogue:
    expo = Venue(id="expo", name=text("Expo"), openings=(opening("2024-07-05"),), sources=("news",))
    lists: dict[str, Any] = {
        "venues": [expo],
        "places": [place("hall-h1", kind="hall", name=text("Hall H1", "H1馆"), sources=("news",))],
        "exhibitors": [
            exhibitor("tesla", country="US", booth="H1-B108", place="hall-h1"),
            exhibitor("lenovo", country="CN", booth="H1-B813", place="hall-h1"),
            exhibitor("dell", first_time=True),
        ],
        "exhibits": [exhibit("optimus", exhibitor="tesla")],
        "activities": [
            activity("rides", first_day="2024-07-04", last_day="2024-07-07", place="hall-h1"),
            activity("youth", "competition"),
        ],
        **more,
    }
    return catalogue(**lists)


def go(glass: Glass, kind: str, record: str = "") -> None:
    glass.wake()
    glass.kiosk.house.navigator.open(kind, record)
    glass.settle()


def route(glass: Glass) -> tuple[str, str]:
    at = glass.kiosk.house.navigator.route
    return at.kind, at.record


@orientations
def test_chip_narrows_the_list_and_a_row_opens_the_exhibitor(start: Start, size: str) -> None:
    glass = start(content(), "--size", size)
    go(glass, "exhibition")
    assert glass.says("open now until 17:00")
    glass.tap("Hall H1 2")
    assert glass.find("Hall H1 2").checked
    assert not glass.says("Dell")
    glass.tap("H1-B813, Lenovo, China")
    assert route(glass) == ("exhibitor", "lenovo")
    glass.tap("Tesla")
    assert route(glass) == ("exhibitor", "tesla")
    glass.tap("Show on map")
    assert route(glass) == ("venues", "hall-h1")


@orientations
def test_mark_of_a_row_opens_its_sources(start: Start, size: str) -> None:
    glass = start(content(), "--size", size)
    go(glass, "exhibition")
    glass.tap("First time 1")
    mark = next(n for n in glass.touchable_names() if n.endswith(", Dell") and n[0] != "D")
    glass.tap(mark)
    assert route(glass) == ("exhibition", "")
    assert glass.kiosk.house.sources.shown.open
    assert glass.says("Press")


def test_row_that_opens_nothing_opens_its_sources(start: Start) -> None:
    glass = start(content())
    go(glass, "exhibition")
    glass.tap("5 Jul, Fri 09:00 to 17:00, Today")
    assert glass.kiosk.house.sources.shown.open


def test_search_is_within_reach(start: Start) -> None:
    glass = start(content())
    go(glass, "exhibition")
    found = [t for t in glass.things() if t.touched and t.name == "Search"]
    glass.tap_at(min(found, key=lambda thing: thing.rect.y()).rect.center())
    assert route(glass) == ("search", "")


@orientations
def test_strip_leads_to_a_letter_among_ten_thousand(start: Start, size: str) -> None:
    names = [f"{letter}{n:03}" for letter in "abcdefghijklmnopqrst" for n in range(500)]
    glass = start(content(exhibitors=[exhibitor(name) for name in names]), "--size", size)
    go(glass, "exhibition")
    glass.tap("S–T")
    glass.come_to_rest()
    assert glass.find("S000").rect.y() < 800
    assert len([n for n in glass.touchable_names() if n.startswith("S0")]) < 40


def test_filter_is_forgotten_when_the_visit_ends(start: Start) -> None:
    """museum 43"""
    glass = start(content())
    go(glass, "exhibition")
    glass.tap("First time 1")
    glass.kiosk.house.visit.end()
    go(glass, "exhibition")
    assert glass.find("All").checked


def test_exhibition_without_exhibitors_says_where_to_go(start: Start) -> None:
    glass = start(catalogue())
    go(glass, "exhibition")
    assert glass.says("No exhibitor is published yet.")


@orientations
def test_kind_narrows_the_activities_and_a_row_opens_one(start: Start, size: str) -> None:
    glass = start(content(), "--size", size)
    go(glass, "activities")
    glass.tap("Experiences 1")
    assert not glass.says("Youth")
    glass.tap("4 Jul, to 7 Jul, Rides, today, Hall H1")
    assert route(glass) == ("activity", "rides")
    glass.tap("Show on map")
    assert route(glass) == ("venues", "hall-h1")


def test_activities_flip_language_in_place(start: Start) -> None:
    """museum 40"""
    glass = start(content())
    go(glass, "activities")
    glass.tap("Competitions 1")
    glass.tap("中文")
    assert glass.find("赛事 1").checked
    assert glass.says("活动youth")
