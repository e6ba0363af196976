"""Conference time: zones, the change hour, and clocks that cannot be right."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.moment import moment_of
from tests.build import at, conference


def test_moment_in_shanghai_is_told_in_the_conference_zone() -> None:
    """museum 10, 11: the viewer's or device's own zone plays no part."""
    device = timezone(timedelta(hours=-8))
    moment = moment_of(datetime(2024, 7, 4, 19, 10, tzinfo=device), conference())
    assert (moment.local.isoformat(), moment.day) == (
        "2024-07-05T11:10:00+08:00",
        date(2024, 7, 5),
    )


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2024-07-05 23:59", date(2024, 7, 5)),
        ("2024-07-06 00:29", date(2024, 7, 5)),
        ("2024-07-06 04:59", date(2024, 7, 5)),
        ("2024-07-06 05:00", date(2024, 7, 6)),
    ],
)
def test_day_after_midnight_belongs_to_the_evening_before(now: str, day: date) -> None:
    """museum 3: after midnight the conference day is still the one that began in the morning."""
    assert moment_of(at(now), conference()).day == day


def test_day_on_the_weekend_of_a_clock_change_keeps_its_hours() -> None:
    """museum 4: 09:00 in Berlin stays 09:00 on both sides of the change."""
    berlin = conference(zone="Europe/Berlin", start=date(2024, 10, 26), end=date(2024, 10, 27))
    before = moment_of(datetime(2024, 10, 26, 7, 0, tzinfo=UTC), berlin)
    after = moment_of(datetime(2024, 10, 27, 8, 0, tzinfo=UTC), berlin)
    assert (f"{before.local:%H:%M}", f"{after.local:%H:%M}") == ("09:00", "09:00")


@pytest.mark.parametrize(
    ("year", "believable"),
    [(1970, False), (2022, False), (2024, True), (2030, True), (2099, False)],
)
def test_clock_that_cannot_be_right_is_not_believed(year: int, believable: bool) -> None:
    """museum 14: a host without a clock says nothing about now."""
    assert moment_of(datetime(year, 7, 5, tzinfo=UTC), conference()).believable is believable


@given(st.datetimes(datetime(2024, 1, 1), datetime(2025, 1, 1)), st.integers(1, 72 * 60))
def test_day_never_goes_back_while_time_goes_on(start: datetime, minutes: int) -> None:
    earlier = moment_of(start.replace(tzinfo=UTC), conference())
    later = moment_of(start.replace(tzinfo=UTC) + timedelta(minutes=minutes), conference())
    assert earlier.day <= later.day <= earlier.day + timedelta(days=minutes // 1440 + 1)
