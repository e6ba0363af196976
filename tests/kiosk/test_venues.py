"""Venues: the plan, what is on there, opening hours, the page of a place, and the ways between."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Box, Catalogue, Opening, Venue
from kiosk.halls import opening_facts
from kiosk.lists.lines import FactRow, LinkRow
from kiosk.places import floor_plan
from kiosk.places.floor_boxes import PlanBox
from kiosk.screens.venue import DayChip, derive_venue
from kiosk.screens.venues import PlanChip, VenuesChoices, derive_venues
from tests.build import at, catalogue, forum, place, scene, session, text
from tests.kiosk.conftest import Start

NOW = "2024-07-05 14:10"
NO_CLOCK = "1990-01-01 00:00"
HALL = place("hall", kind="hall", box=Box(0, 0, 40, 30), area_m2=6000, theme=text("Robots"))
DESK = place("desk", within="hall", box=Box(2, 12, 20, 10))
LOFT = place("loft", within="hall", box=Box(2, 12, 20, 10, level=2))
FAR = place("far-room", venue="far", box=Box(0, 0, 10, 10))
HOURS = (
    Opening(at("2024-07-04 13:30"), at("2024-07-04 17:00"), text("By invitation")),
    Opening(at("2024-07-05 09:00"), at("2024-07-05 17:00")),
    Opening(at("2024-07-06 09:00"), at("2024-07-06 17:00")),
)
EXPO = Venue(id="expo", name=text("Expo", "世博"), address=text("1 Road"), openings=HOURS)


def content(**changes: object) -> Catalogue:
    return catalogue(
        **{
            "venues": [EXPO, Venue(id="far", name=text("Far House"))],
            "places": [HALL, DESK, LOFT, FAR],
            "forums": [forum("law", place="desk", venue="expo")],
            "sessions": [
                session("low-altitude", "2024-07-05 12:30", "2024-07-05 14:40", place="desk"),
                session("county", "2024-07-05 15:30", "2024-07-05 17:00", place="desk"),
                session("saturday", "2024-07-06 09:30", "2024-07-06 10:30", place="desk"),
                session("nowhere", "2024-07-05 15:00"),
            ],
            **changes,
        }
    )


def test_plan_draws_halls_before_their_rooms_and_leaves_their_head_free() -> None:
    boxes = floor_plan.plan_boxes("expo", 1, "desk", scene(content(), NOW, here="hall"))
    assert boxes == (
        PlanBox("hall", "Hall", "Hall, You are here", 0, 0, 1, 0.75, 0.3, True, True, False, False),
        PlanBox(
            "desk", "Desk", "Desk, on now", 0.05, 0.3, 0.5, 0.25, 0.25, False, False, True, True
        ),
    )


def test_upper_level_shows_its_rooms_and_the_hall_around_them() -> None:
    drawn = scene(content(), NOW)
    assert floor_plan.levels("expo", drawn) == (1, 2)
    assert [box.key for box in floor_plan.plan_boxes("expo", 2, "", drawn)] == ["hall", "loft"]


def test_venue_without_boxes_has_no_plan_and_says_so() -> None:
    shown = derive_venues(scene(content(places=[]), NOW), "", VenuesChoices())
    assert (shown.plan_shape, shown.boxes) == (0.0, ())
    assert shown.detail == "No room of this venue is named in the sources"


def test_route_to_a_place_marks_it_on_its_venue_and_level() -> None:
    shown = derive_venues(scene(content(), NOW, here="hall"), "far-room", VenuesChoices())
    assert (shown.venue, [b.key for b in shown.boxes if b.selected]) == ("far", ["far-room"])
    upstairs = derive_venues(scene(content(), NOW), "loft", VenuesChoices())
    assert upstairs.levels == (
        PlanChip("1", "Level 1", "", False),
        PlanChip("2", "Level 2", "", True),
    )
    assert upstairs.marked_note == "The sources place no session here."


def test_places_tell_what_is_on_now_and_next() -> None:
    shown = derive_venues(scene(content(), NOW, here="hall"), "", VenuesChoices())
    detail = "Now: Low Altitude, to 14:40\nNext: County, 15:30"
    row = LinkRow("desk", "Desk", detail, "in this hall", screen="venue", record="desk")
    assert (shown.places_title, shown.places) == ("Now and next", (row,))


def test_clock_that_cannot_be_right_claims_nothing_to_be_now() -> None:
    shown = derive_venues(scene(content(), NO_CLOCK), "desk", VenuesChoices())
    assert shown.places_title == "In the agenda"
    assert [row.detail for row in shown.places] == ["3 sessions"]
    assert (shown.sessions, shown.marked_note) == ((), "3 sessions")
    assert not any(box.live for box in shown.boxes)
    assert [row.detail for row in shown.hours] == ["By invitation", "", ""]


def test_opening_hours_mark_today_and_whether_it_is_open() -> None:
    assert opening_facts.opening_rows(EXPO, scene(content(), NOW)) == (
        FactRow("opening-0", "Thu 4 July", "13:30 to 17:00", "By invitation"),
        FactRow("opening-1", "Fri 5 July", "09:00 to 17:00", "open now"),
        FactRow("opening-2", "Sat 6 July", "09:00 to 17:00", ""),
    )
    late = opening_facts.opening_rows(EXPO, scene(content(), "2024-07-05 17:00"))
    assert late[1].detail == "today"


def test_place_tells_where_it_lies_and_how_far_it_is() -> None:
    shown = derive_venue(scene(content(), NOW, here="hall"), "desk")
    assert shown.facts[:4] == (
        FactRow("where", "Where", "Hall", "Level 1 on the map, Expo"),
        FactRow("walk", "From here", "in this hall", "from Hall"),
        FactRow(
            "on-low-altitude",
            "Now",
            "Low Altitude",
            "to 14:40",
            screen="session",
            record="low-altitude",
        ),
        FactRow("on-county", "Next", "County", "15:30", screen="session", record="county"),
    )
    assert [row.key for row in shown.near] == ["loft"]


def test_hall_tells_its_size_and_theme_and_holds_the_sessions_of_its_rooms() -> None:
    shown = derive_venue(scene(content(), NOW), "hall")
    told = [(fact.label, fact.title) for fact in shown.facts]
    assert told[0] == ("Where", "Expo")
    assert ("Theme", "Robots") in told and ("Size", "6,000 m²") in told
    assert [row.key for row in shown.sessions] == ["low-altitude", "county"]


def test_day_of_a_place_can_be_chosen() -> None:
    shown = derive_venue(scene(content(), NOW), "desk", "2024-07-06")
    assert [row.key for row in shown.sessions] == ["saturday"]
    assert shown.days == (
        DayChip("2024-07-05", "Fri 5 July", "2", False),
        DayChip("2024-07-06", "Sat 6 July", "1", True),
    )


def test_place_without_sessions_box_or_venue_still_has_a_page() -> None:
    """museum 21: a room needs nothing but its name."""
    bare = catalogue(places=[place("cellar", venue="gone")])
    shown = derive_venue(scene(bare, NOW), "cellar")
    assert (shown.title, shown.map_text, shown.day_title, shown.sessions) == ("Cellar", "", "", ())


def test_place_that_was_renamed_keeps_its_links(start: Start) -> None:
    """museum 20: sessions, forums and the plan know a place by its id."""
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("venues", "desk")
    glass.settle()
    renamed = replace(DESK, name=text("Stage of Light"))
    glass.kiosk.house.library.swap(content(places=[HALL, renamed, LOFT, FAR]))
    glass.settle()
    assert glass.says("Stage of Light, on now")
    assert not glass.says("Desk")
    glass.tap("12:30")
    assert glass.says("Where, Stage of Light")


def test_room_of_a_session_is_shown_on_the_plan_and_opens(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("session", "county")
    glass.settle()
    glass.tap("Show on map")
    assert glass.kiosk.house.navigator.route.kind == "venues"
    assert glass.says("Marked on the map")
    glass.tap("Desk, on now")
    assert glass.kiosk.house.navigator.route.kind == "venue"
    glass.tap("Sat 6 July")
    assert glass.says("09:30, to 10:30, Saturday")
    glass.tap("Show on map")
    glass.tap("Level 2")
    assert glass.find("Level 2").checked
    glass.tap("Far House")
    assert glass.says("Far Room")


def test_room_of_a_forum_is_shown_on_the_plan(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("forum", "law")
    glass.settle()
    glass.tap("Show on map")
    assert glass.kiosk.house.navigator.route.record == "desk"


def test_session_of_a_marked_place_can_be_planned(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("venues", "desk")
    glass.settle()
    glass.tap("Add to my plan")
    assert glass.kiosk.house.plan.sessions == ("low-altitude",)


def test_bundled_plans_fit_their_venues(bundled: Catalogue) -> None:
    """Rooms of a hall lie in its box, and no two places of a floor overlap."""
    places = [p for p in bundled.places.values() if p.box]
    assert len(places) == len(bundled.places)
    for one in places:
        for other in places:
            nested = one.within == other.id or other.within == one.id
            if one.id < other.id and one.venue == other.venue and not nested:
                assert not overlap(one.box, other.box), (one.id, other.id)
            if one.within == other.id:
                assert inside(one.box, other.box), (one.id, other.id)


def overlap(one: Box | None, other: Box | None) -> bool:
    assert one and other
    apart = one.x + one.width <= other.x or other.x + other.width <= one.x
    below = one.y + one.height <= other.y or other.y + other.height <= one.y
    return one.level == other.level and not apart and not below


def inside(room: Box | None, hall: Box | None) -> bool:
    assert room and hall
    wide = hall.x <= room.x and room.x + room.width <= hall.x + hall.width
    return wide and hall.y <= room.y and room.y + room.height <= hall.y + hall.height
