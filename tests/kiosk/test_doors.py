"""The doors of home: what lies behind each, and how much."""

from __future__ import annotations

from kiosk.home.door_rows import DoorRow
from kiosk.home.doors import doors
from tests.build import (
    activity,
    award,
    catalogue,
    exhibitor,
    figure,
    forum,
    initiative,
    person,
    place,
    scene,
    session,
    text,
    treasure,
    winner,
)

NOW = "2024-07-05 14:10"


def test_doors_count_what_lies_behind_them() -> None:
    content = catalogue(
        sessions=[session("a", "2024-07-05 12:00"), session("b")],
        forums=[forum("law")],
        figures=[figure("forums", 107, qualifier=text("more than"))],
        awards=[award("sail"), award("star"), award("hall")],
        winners=[winner("x", "sail"), winner("y", "sail"), winner("old", "star", year=2023)],
        treasures=[treasure("robot", "hall", 1)],
        initiatives=[initiative("b", "2024-03"), initiative("a", "2019-05-22")],
        exhibitors=[exhibitor("robots")],
        activities=[activity("drone"), activity("race")],
        people=[person("ada")],
        places=[place("hall")],
    )
    assert doors(scene(content, NOW)) == (
        DoorRow("agenda", "agenda", "Agenda", "sessions, 1 with a date", "2"),
        DoorRow("forums", "forums", "Forums", "as 1 + 3 + 10 + X", "107+", strands=True),
        DoorRow("awards", "awards", "Awards", "winners, 1 treasure of the hall", "2"),
        DoorRow("governance", "governance", "Governance", "texts, 2019 to 2024", "2"),
        DoorRow("exhibition", "exhibition", "Exhibition", "exhibitors found so far", "1"),
        DoorRow("activities", "activities", "Try and compete", "contests and experiences", "2"),
        DoorRow("people", "people", "People", "people the sources name", "1"),
        DoorRow("venues", "venues", "Venues", "venues, 1 place on the map", "1"),
    )


def test_forums_are_counted_themselves_where_no_figure_is_printed() -> None:
    content = catalogue(forums=[forum("law"), forum("data")])
    found = {door.key: door.count for door in doors(scene(content, NOW))}
    assert found["forums"] == "2"


def test_doors_that_would_lead_to_nothing_are_left_out() -> None:
    found = doors(scene(catalogue(venues=[]), NOW))
    assert [door.key for door in found] == ["agenda", "forums", "awards", "governance"]


def test_awards_without_treasures_count_the_awards_that_were_won() -> None:
    content = catalogue(awards=[award("sail")], winners=[winner("x", "sail")])
    found = {door.key: door.detail for door in doors(scene(content, NOW))}
    assert found["awards"] == "winners of 1 award"
