"""The doors of home: what lies behind each, and how much."""

from __future__ import annotations

from kiosk.doors import DoorRow, doors
from tests.build import (
    award,
    catalogue,
    figure,
    forum,
    initiative,
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
    )
    assert doors(scene(content, NOW)) == (
        DoorRow("agenda", "agenda", "Agenda", "sessions, 1 with a date", "2"),
        DoorRow("forums", "forums", "Forums", "as 1 + 3 + 10 + X", "107+", strands=True),
        DoorRow("awards", "awards", "Awards", "winners of 1 award", "2"),
        DoorRow("treasures", "awards", "Treasures", "of the hall, with their booths", "1", "hall"),
        DoorRow("governance", "governance", "Governance", "texts, 2019 to 2024", "2"),
        DoorRow("about", "about", "The event", "the event, its figures, its sources"),
    )


def test_forums_are_counted_themselves_where_no_figure_is_printed() -> None:
    content = catalogue(forums=[forum("law"), forum("data")])
    found = {door.key: door.count for door in doors(scene(content, NOW))}
    assert found["forums"] == "2"


def test_door_to_the_treasures_is_left_out_where_there_are_none() -> None:
    keys = [door.key for door in doors(scene(catalogue(), NOW))]
    assert keys == ["agenda", "forums", "awards", "governance", "about"]
