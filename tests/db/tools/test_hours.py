"""Local hours become instants, whatever the night, the season and the machine."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from db.tools.hours import BadHour, LocalTime, zone_named
from tests.db.texts import Lists, a, catalogue, problems, released, small

DAY = date(2024, 7, 5)
SHANGHAI = LocalTime(zone_named("Asia/Shanghai"), 5)
BERLIN = LocalTime(zone_named("Europe/Berlin"), 0)


def span(folder: Path, **changes: object) -> tuple[datetime | None, datetime | None]:
    session = catalogue(folder, small(sessions=[a("sessions", **changes)])).sessions["opening"]
    return session.start, session.end


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Shanghai time in July 2024."""
    return datetime(2024, 7, day, hour, minute, tzinfo=UTC) - timedelta(hours=8)


def test_hours_are_of_the_conference_zone(tmp_path: Path) -> None:
    assert span(tmp_path, start="09:30", end="10:30") == (at(4, 9, 30), at(4, 10, 30))


def test_session_over_midnight_ends_on_the_next_day(tmp_path: Path) -> None:
    assert span(tmp_path, start="22:00", end="07:00") == (at(4, 22), at(5, 7))


def test_session_after_midnight_belongs_to_the_day_before(tmp_path: Path) -> None:
    """The conference day changes at 5: 00:30 of 4 July is the night after it."""
    assert span(tmp_path, start="23:30", end="00:30") == (at(4, 23, 30), at(5, 0, 30))
    assert span(tmp_path, start="00:30", end="01:00") == (at(5, 0, 30), at(5, 1))


def test_session_before_the_venue_opens_is_kept(tmp_path: Path) -> None:
    """museum 6"""
    openings = [{"day": "2024-07-04", "opens": "11:00", "closes": "17:00"}]
    lists = small(
        venues=[a("venues", openings=openings)],
        sessions=[
            a("sessions", start="09:30", end=None),
            a("sessions", id="late", start="23:00", end=None),
        ],
    )
    assert catalogue(tmp_path, lists).sessions.keys() == {"opening", "late"}


def test_session_all_day_has_no_hour_and_keeps_its_day(tmp_path: Path) -> None:
    """museum 7"""
    changes = {"start": None, "end": None, "part": "all-day"}
    lists = small(sessions=[a("sessions", **changes)])
    session = catalogue(tmp_path, lists).sessions["opening"]
    assert (session.day, session.start, session.end) == (date(2024, 7, 4), None, None)


def test_opening_over_night_is_taken(tmp_path: Path) -> None:
    """museum 8"""
    openings = [{"day": "2024-07-04", "opens": "22:00", "closes": "07:00"}]
    lists = small(venues=[a("venues", openings=openings)])
    (opening,) = catalogue(tmp_path, lists).venues["expo"].openings
    assert (opening.opens, opening.closes) == (at(4, 22), at(5, 7))


def test_openings_that_overlap_are_told(tmp_path: Path) -> None:
    openings = [
        {"day": "2024-07-04", "opens": "09:00", "closes": "24:00"},
        {"day": "2024-07-04", "opens": "13:00", "closes": "17:00"},
    ]
    assert problems(tmp_path, small(venues=[a("venues", openings=openings)])) == [
        "venues/expo, openings.1: opens before the opening above it closes: correct one"
    ]


def test_offset_that_disagrees_with_the_zone_is_refused() -> None:
    """museum 5"""
    assert SHANGHAI.written("2024-07-05T10:20") == at(5, 10, 20)
    assert SHANGHAI.written("2024-07-05T10:20+08:00") == at(5, 10, 20)
    with pytest.raises(BadHour) as caught:
        SHANGHAI.written("2024-07-05T10:20+09:00")
    assert str(caught.value) == (
        "the offset disagrees with Asia/Shanghai: leave it out or write 2024-07-05T10:20:00+08:00"
    )


def test_announcement_has_local_times(tmp_path: Path) -> None:
    text = {"en": "Hall H3 opens late", "zh": "H3馆推迟开放"}
    told = {"id": "late", "level": "change", "text": text, "expires": "2024-07-05T12:00"}
    found = catalogue(tmp_path, small(announcements=[told])).announcements["late"]
    assert (found.starts, found.expires) == (None, at(5, 12))


@pytest.mark.parametrize("name", ["GMT", "CST", "PST", "EST", "EST5EDT", "+08:00", "", None, 8])
def test_zone_by_abbreviation_is_refused(name: object) -> None:
    """museum 9"""
    with pytest.raises(BadHour, match=r'is not an IANA zone.*write one like "Asia/Shanghai"'):
        zone_named(name)


def test_zone_that_does_not_exist_is_refused() -> None:
    """museum 15"""
    with pytest.raises(BadHour, match="'Asia/Beijing' is not an IANA zone"):
        zone_named("Asia/Beijing")


def test_zones_come_from_the_package_where_the_system_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """museum 15: Windows has no zones of its own."""
    import zoneinfo

    monkeypatch.setattr(zoneinfo, "TZPATH", ())
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    try:
        assert LocalTime(zone_named("Asia/Shanghai"), 5).instant(DAY, "09:30") == at(5, 9, 30)
    finally:
        monkeypatch.undo()
        zoneinfo.reset_tzpath()


@pytest.fixture
def honolulu() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Pacific/Honolulu"
    time.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


def test_release_is_the_same_in_any_zone(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """museum 10: where the machine stands means nothing."""
    here = released(tmp_path / "here", small())
    request.getfixturevalue("honolulu")
    assert released(tmp_path / "there", small()).name == here.name


def test_hour_skipped_by_the_clocks_is_refused() -> None:
    with pytest.raises(BadHour) as caught:
        BERLIN.instant(date(2024, 3, 31), "02:30")
    assert str(caught.value) == "02:30 does not exist on 2024-03-31 in Europe/Berlin"


def test_hour_that_comes_twice_is_the_first() -> None:
    assert BERLIN.instant(date(2024, 10, 27), "02:30") == datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
    assert BERLIN.instant(date(2024, 10, 27), "03:30") == datetime(2024, 10, 27, 2, 30, tzinfo=UTC)


@pytest.mark.parametrize("hour", ["9:30", "25:00", "09:60", "24:01", "0930", "09:30:00", 570, None])
def test_hour_that_is_none_is_refused(hour: object) -> None:
    with pytest.raises(BadHour, match="is not an hour: write it in quotes"):
        SHANGHAI.instant(DAY, hour)


def skipped_hour() -> Lists:
    conference = a("conference", zone="Europe/Berlin", day_change_hour=0)
    conference |= {"start": "2024-03-30", "exhibition_start": "2024-03-30"}
    days = [a("days"), a("days", id="sunday", date="2024-03-31")]
    session = a("sessions", day="2024-03-31", start="02:30", end=None)
    return small(conference=conference, days=days, sessions=[session])


def test_check_tells_of_a_skipped_hour(tmp_path: Path) -> None:
    assert problems(tmp_path, skipped_hour()) == [
        "sessions/opening, start: 02:30 does not exist on 2024-03-31 in Europe/Berlin"
    ]
