"""When the exhibition is open: each day, and now."""

from __future__ import annotations

from typing import Any

import pytest

from db.catalogue import Venue
from kiosk.halls.opening_hours import rows
from kiosk.halls.opening_state import state
from kiosk.lists.hanging import HangingRow
from tests.build import catalogue, opening, scene, text

OPENINGS = (
    opening("2024-07-04", "13:30", note=text("By invitation only", "仅限受邀人员")),
    opening("2024-07-05"),
)


def venue(**changes: Any) -> Venue:
    values = {"id": "expo", "name": text("Expo"), "openings": OPENINGS, "sources": ("news",)}
    return Venue(**{**values, **changes})


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("2024-07-03 20:00", "opens Thu 4 July, 13:30, By invitation only"),
        ("2024-07-04 13:29", "opens 13:30, By invitation only"),
        ("2024-07-04 13:30", "open now until 17:00, By invitation only"),
        ("2024-07-04 17:00", "opens Fri 5 July, 09:00"),
        ("2024-07-05 16:59", "open now until 17:00"),
        ("2024-07-05 17:00", "closed for this year"),
        ("1970-01-01 10:00", ""),
    ],
)
def test_state_at_each_moment(now: str, told: str) -> None:
    """museum 2 and 14: by instants; a clock that cannot be right says nothing."""
    assert state(venue(), scene(catalogue(), now)) == told


def test_state_of_a_venue_without_hours_is_unknown() -> None:
    assert state(venue(openings=()), scene(catalogue(), "2024-07-05 12:00")) == ""


def test_state_in_chinese() -> None:
    assert state(venue(), scene(catalogue(), "2024-07-05 12:00", "zh")) == "开放中，至17:00"


def test_days_are_listed_and_today_is_said_to_be() -> None:
    first, second = rows(venue(), scene(catalogue(), "2024-07-05 12:00"))
    assert first == HangingRow(
        key="opening-2024-07-04T05:30:00+00:00",
        hang="4 Jul",
        title="Thu 13:30 to 17:00",
        aside="By invitation only",
        sources=1,
        asks="venues/expo",
    )
    assert (second.hang, second.lead, second.live) == ("5 Jul", "Today", True)


def test_today_is_not_live_after_hours() -> None:
    *_, today = rows(venue(), scene(catalogue(), "2024-07-05 18:00"))
    assert (today.lead, today.live) == ("Today", False)


def test_clock_that_cannot_be_right_marks_no_day() -> None:
    every = rows(venue(), scene(catalogue(), "1970-01-01 10:00"))
    assert [row.lead for row in every] == ["", ""]
