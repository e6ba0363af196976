"""When an activity is, and where it stands at this moment."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.activities import activity_times
from tests.build import activity, catalogue, scene

HOURS = {"first_day": "2024-07-05", "start": "2024-07-05 09:30", "end": "2024-07-05 10:30"}
RUN = {"first_day": "2024-07-04", "last_day": "2024-07-06"}


@pytest.mark.parametrize(
    ("when", "now", "told"),
    [
        (HOURS, "2024-07-04 12:00", "tomorrow"),
        (HOURS, "2024-07-05 09:29", "today"),
        (HOURS, "2024-07-05 09:30", "on now"),
        (HOURS, "2024-07-05 10:30", "ended"),
        ({**HOURS, "end": None}, "2024-07-05 10:29", "on now"),
        ({**HOURS, "end": None}, "2024-07-05 10:30", "ended"),
        (RUN, "2024-07-02 12:00", "in 2 days"),
        (RUN, "2024-07-06 23:00", "today"),
        (RUN, "2024-07-07 04:59", "today"),
        (RUN, "2024-07-07 05:00", "ended"),
        ({"first_day": "2024-07-05"}, "2024-07-05 12:00", "today"),
        ({"first_day": "2024-07-05"}, "2024-07-06 12:00", ""),
        ({}, "2024-07-05 12:00", ""),
        (HOURS, "1970-01-01 10:00", ""),
    ],
)
def test_state_at_each_moment(when: dict[str, Any], now: str, told: str) -> None:
    """museum 2, 3 and 14: by instants and conference days; a wrong clock says nothing."""
    assert activity_times.state(activity("rides", **when), scene(catalogue(), now)) == told


def test_activity_is_on_in_its_hours_only() -> None:
    rides = activity("rides", **HOURS)
    moments = ("2024-07-05 09:29", "2024-07-05 09:30", "2024-07-05 10:30", "1970-01-01 10:00")
    on = [activity_times.is_on(rides, scene(catalogue(), now)) for now in moments]
    assert on == [False, True, False, False]


def test_days_and_hours_in_both_languages() -> None:
    told = []
    for language in ("en", "zh"):
        at = scene(catalogue(), "2024-07-05 12:00", language)
        one, many = activity("one", **HOURS), activity("many", **RUN)
        told.append(
            (
                activity_times.days(one, at),
                activity_times.hours(one, at),
                activity_times.days(many, at),
                activity_times.hours(many, at),
            )
        )
    assert told == [
        ("Fri 5 July", "09:30 to 10:30", "4 Jul to 6 Jul", ""),
        ("7月5日 周五", "09:30至10:30", "7月4日至7月6日", ""),
    ]
