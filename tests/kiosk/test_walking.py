"""The walking order from where a kiosk stands: complete, from here on, hall by hall."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import Box, Place
from kiosk.places.walking import Reach, Step, walking_order
from tests.build import by_id, place

HALLS = ("hall-a", "hall-b", "far-hall")


@st.composite
def venues(draw: st.DrawFn) -> dict[str, Place]:
    """Halls at two venues, with rooms in them, drawn on a plan or not."""
    boxes = st.none() | st.builds(
        Box,
        st.integers(0, 50),
        st.integers(0, 50),
        st.integers(1, 20),
        st.integers(1, 20),
        st.integers(1, 2),
    )
    halls = [
        place(hall, venue="far" if hall == "far-hall" else "expo", box=draw(boxes))
        for hall in HALLS
    ]
    rooms = [
        place(f"room-{n}", venue=hall.venue, within=hall.id, box=draw(boxes))
        for n, hall in enumerate(draw(st.lists(st.sampled_from(halls), max_size=8)))
    ]
    return by_id(draw(st.permutations([*halls, *rooms])))


@given(venues(), st.data())
def test_order_holds_every_place_once_and_begins_here(
    places: dict[str, Place], data: st.DataObject
) -> None:
    here = data.draw(st.sampled_from(sorted(places)))
    order = walking_order(places, here)
    assert sorted(step.place for step in order) == sorted(places)
    assert order[0] == Step(here, Reach.HERE)
    assert [step.reach for step in order] == sorted(step.reach for step in order)


@given(venues())
def test_order_is_that_of_the_release_where_nobody_said_where_here_is(
    places: dict[str, Place],
) -> None:
    assert walking_order(places, "nowhere") == tuple(Step(p, Reach.UNKNOWN) for p in places)


@given(venues(), st.data())
def test_order_does_not_hang_on_the_order_of_the_release_where_distances_differ(
    places: dict[str, Place], data: st.DataObject
) -> None:
    here = data.draw(st.sampled_from(sorted(places)))
    backwards = {key: places[key] for key in reversed(places)}
    assert set(walking_order(places, here)) == set(walking_order(backwards, here))


def test_same_hall_comes_first_then_the_nearest_on_the_plan_then_other_venues() -> None:
    rooms = [
        place("other-venue", venue="far", box=Box(0, 0, 4, 4)),
        place("upstairs", box=Box(11, 0, 4, 4, level=2)),
        place("far-hall", box=Box(40, 0, 4, 4)),
        place("undrawn"),
        place("next-hall", box=Box(20, 0, 4, 4)),
        place("desk", within="hall", box=Box(2, 9, 2, 2)),
        place("hall", box=Box(0, 0, 10, 20)),
        place("stage", within="hall", box=Box(2, 2, 2, 2)),
    ]
    assert walking_order(by_id(rooms), "desk") == (
        Step("desk", Reach.HERE),
        Step("hall", Reach.SAME_HALL),
        Step("stage", Reach.SAME_HALL),
        Step("upstairs", Reach.SAME_VENUE),
        Step("next-hall", Reach.SAME_VENUE),
        Step("far-hall", Reach.SAME_VENUE),
        Step("undrawn", Reach.SAME_VENUE),
        Step("other-venue", Reach.OTHER_VENUE),
    )
