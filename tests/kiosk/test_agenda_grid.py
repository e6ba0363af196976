"""The grid of a day: who stands where, across midnight, clock changes and overlaps."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from db.catalogue import Session
from kiosk.agenda.agenda_grid import grid
from kiosk.agenda.grid_shapes import Grid, GridBlock, GridRoom
from kiosk.sessions.listed import Listed
from tests import build
from tests.build import catalogue, conference, place, scene, session

FRIDAY = "2024-07-05"
NOW = "2024-07-05 14:10"


def drawn(sessions: list[Session], now: str = NOW, day: str = FRIDAY, **lists: Any) -> Grid:
    places = lists.pop("places", [place("room-a"), place("room-b")])
    content = catalogue(sessions=sessions, places=places, **lists)
    return grid(Listed(list(content.sessions.values())), day, scene(content, now))


def by_key(found: Grid) -> dict[str, GridBlock]:
    return {block.key: block for block in found.blocks}


def where(block: GridBlock) -> tuple[int, int, int]:
    return block.lane, block.start, block.length


def hours(found: Grid) -> list[str]:
    return [hour.text for hour in found.hours]


def test_block_says_time_title_and_place() -> None:
    found = drawn([session("talk", "2024-07-05 12:30", "2024-07-05 14:40", place="room-a")])
    assert found.blocks[0].name == "12:30, to 14:40, Talk, 30 min left, Room A"
    assert found.blocks[0].note == "Now"


def test_day_without_hours_has_no_grid() -> None:
    assert drawn([session("later", day=date(2024, 7, 5))]) == Grid()


def test_session_across_midnight_stays_on_its_day_with_its_room() -> None:
    """museum 1, 8: it neither vanishes nor ends before it begins."""
    late = session("late", "2024-07-05 22:00", "2024-07-06 00:45", place="room-b")
    found = drawn([late])
    assert [room.title for room in found.rooms] == ["Room B"]
    assert where(found.blocks[0]) == (0, 0, 165)
    assert hours(found) == ["22:00", "23:00", "00:00"]


def test_running_session_after_midnight_is_found_and_now_lies_in_it() -> None:
    """museum 2, 3, 12: 00:29 belongs to the day that began in the morning."""
    late = session("late", "2024-07-05 22:00", "2024-07-06 00:45", place="room-b")
    found = drawn([late], now="2024-07-06 00:29")
    assert (found.now, found.now_text) == (149, "00:29")
    assert found.blocks[0].running
    assert drawn([late], now="2024-07-06 05:00").now == -1


def test_session_that_begins_after_midnight_belongs_to_the_conference_day() -> None:
    """museum 1, 3"""
    late = session("late", "2024-07-06 00:30", "2024-07-06 02:00", day=date(2024, 7, 5))
    found = drawn([session("eve", "2024-07-05 23:00", "2024-07-06 00:15"), late])
    assert {key: block.start for key, block in by_key(found).items()} == {"eve": 0, "late": 90}


def test_change_of_the_clock_moves_nothing_and_lengthens_nothing() -> None:
    """museum 4: at the end of summer time the night has one more hour."""
    berlin = ZoneInfo("Europe/Berlin")
    event = conference(zone="Europe/Berlin")
    night = session(
        "night", "2024-10-27 01:00", "2024-10-27 04:00", day=date(2024, 10, 26), in_zone=berlin
    )
    found = drawn([night], "2024-10-26 12:00", "2024-10-26", conference=event)
    assert where(found.blocks[0]) == (0, 0, 240)
    assert hours(found) == ["01:00", "02:00", "02:00", "03:00"]
    morning = session("morning", "2024-10-27 09:00", "2024-10-27 10:00", in_zone=berlin)
    found = drawn([morning], "2024-10-27 08:00", "2024-10-27", conference=event)
    assert hours(found) == ["09:00"]


def test_early_session_opens_the_day() -> None:
    """museum 6: nothing before 11:00 is dropped."""
    early = session("early", "2024-07-05 05:10", "2024-07-05 06:10")
    found = drawn([early, session("noon", "2024-07-05 12:00", "2024-07-05 13:00")])
    assert hours(found)[0] == "05:00"
    assert by_key(found)["early"].start == 10


def test_session_of_several_days_ends_with_the_day_and_shifts_nothing() -> None:
    """museum 7: it fills its own lane to the end of this day, and no other."""
    long = session("long", "2024-07-05 10:00", "2024-07-08 18:00", place="room-a")
    short = session("short", "2024-07-05 10:00", "2024-07-05 11:00", place="room-b")
    blocks = by_key(drawn([long, short]))
    assert where(blocks["long"]) == (0, 0, 19 * 60)
    assert where(blocks["short"]) == (1, 0, 60)


def test_hours_are_those_of_the_conference_and_past_is_told_by_instants() -> None:
    """museum 10, 11: the zone of the machine plays no part."""
    event = conference(zone="America/New_York")
    talk = session("talk", "2024-07-05 09:00", "2024-07-05 10:00", in_zone=ZoneInfo(event.zone))
    found = drawn([talk], "2024-07-05 10:01", conference=event)
    assert hours(found) == ["09:00"]
    assert (found.blocks[0].time, found.blocks[0].ended) == ("09:00", True)


def test_overlap_in_one_room_lies_in_lanes_side_by_side() -> None:
    """museum 28: no card is cut."""
    first = session("first", "2024-07-05 09:00", "2024-07-05 11:00", place="room-a")
    second = session("second", "2024-07-05 10:00", "2024-07-05 12:00", place="room-a")
    below = session("below", "2024-07-05 09:00", "2024-07-05 10:00", place="room-b")
    found = drawn([second, first, below])
    assert {key: where(block) for key, block in by_key(found).items()} == {
        "first": (0, 0, 120),
        "second": (1, 60, 120),
        "below": (2, 0, 60),
    }
    assert found.rooms == (
        GridRoom("room-a", "Room A", "", 0, 2),
        GridRoom("room-b", "Room B", "", 2, 1),
    )


def test_minutes_are_kept_and_no_slot_is_assumed() -> None:
    """museum 34"""
    odd = session("odd", "2024-07-05 09:07", "2024-07-05 09:58")
    assert where(drawn([odd]).blocks[0]) == (0, 7, 51)


def test_short_session_keeps_its_title_beside_it() -> None:
    """museum 33"""
    short = session("short", "2024-07-05 15:55", "2024-07-05 16:00", place="room-a")
    talks = [session(f"t-{n}", f"2024-07-05 {n}:00", f"2024-07-05 {n + 1}:00") for n in (10, 11)]
    block = by_key(drawn([short, *talks]))["short"]
    assert (block.title, block.side, block.length) == ("Short", "before", 5)
    assert block.edge + block.span == block.start + block.length


def test_day_of_short_sessions_has_wider_hours() -> None:
    """museum 33"""
    talks = [
        session(f"t-{n}", f"2024-07-05 10:{n:02}", f"2024-07-05 10:{n + 20:02}")
        for n in (0, 20, 39)
    ]
    found = drawn(talks)
    assert found.stretch == 3.0
    assert hours(found) == ["10:00", "10:30"]


def test_session_without_a_room_has_an_honest_row_below_the_rooms() -> None:
    """museum 21, 22"""
    unknown = session("unknown", "2024-07-05 09:00", "2024-07-05 10:00")
    housed = session("housed", "2024-07-05 09:00", "2024-07-05 10:00", venue="expo")
    roomy = session("roomy", "2024-07-05 09:00", "2024-07-05 10:00", place="room-b")
    found = drawn([unknown, housed, roomy])
    assert [(room.title, room.detail) for room in found.rooms] == [
        ("Room B", ""),
        ("Expo", "room not published"),
        ("room not published", ""),
    ]


def test_clock_that_cannot_be_right_draws_no_now() -> None:
    """museum 14"""
    talk = session("talk", "2024-07-05 09:00", "2024-07-05 10:00")
    assert drawn([talk], "1970-01-01 00:00").now == -1


def test_tag_of_now_stands_instead_of_the_hour_that_it_would_cover() -> None:
    talk = session("talk", "2024-07-05 13:00", "2024-07-05 17:00")
    assert hours(drawn([talk])) == ["13:00", "", "15:00", "16:00"]


def test_session_that_began_before_its_day_stands_at_its_edge() -> None:
    """museum 29"""
    wrong = session("wrong", "2024-07-01 09:00", "2024-07-01 10:00", day=date(2024, 7, 5))
    assert [block.length for block in drawn([wrong]).blocks] == [1]


def test_moved_session_says_where_it_was() -> None:
    moved = session(
        "talk",
        "2024-07-05 15:00",
        "2024-07-05 16:00",
        place="room-b",
        status="moved",
        earlier=build.earlier(place="room-a"),
    )
    block = drawn([moved]).blocks[0]
    assert block.name == "15:00, to 16:00, Moved, was Room A, Talk, Room B"
    assert block.note == "Moved"
