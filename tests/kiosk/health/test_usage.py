"""What is counted and what of it is told: numbers by the hour, bounded, of five or more."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.health.exposition import FILE, Health, registry_of, write_exposition
from kiosk.health.frames import LateFrames
from kiosk.health.usage import (
    LONGEST_BYTES,
    MOST_HOURS,
    SCREEN,
    SEARCHES,
    VISITS,
    Hour,
    enough,
    hour_of,
    line_of,
    read_hours,
)
from kiosk.health.usage_file import UsageFile
from kiosk.state.folder import StateFolder

NAMES = st.sampled_from([VISITS, SEARCHES, *(f"{SCREEN}{each}" for each in ("home", "agenda"))])
COUNTS = st.dictionaries(NAMES, st.integers(1, 10_000), max_size=4).map(Counter)
HOURS = st.datetimes(datetime(2024, 1, 1), datetime(2024, 1, 3)).map(
    lambda at: hour_of(at.replace(tzinfo=UTC), True)
)


@given(st.lists(st.builds(Hour, HOURS, COUNTS), max_size=30))
def test_lines_of_an_hour_add_up(hours: list[Hour]) -> None:
    found = read_hours(line_of(hour) for hour in hours)
    assert [hour.hour for hour in found] == sorted({hour.hour for hour in hours})
    total: Counter[str] = sum((hour.counts for hour in hours), Counter())
    assert sum((hour.counts for hour in found), Counter()) == total


@given(st.lists(st.text(max_size=40) | st.sampled_from(['{"hour": "x", "visits": "9"}', "[[[["])))
def test_damaged_lines_are_left_out(lines: list[str]) -> None:
    kept = Hour("2024-07-05T06", Counter({VISITS: 3}))
    assert kept in read_hours([*lines, line_of(kept)])


def test_foreign_names_never_come_back_from_the_file() -> None:
    line = '{"hour": "2024-07-05T06", "visits": 5, "query 陈小姐": 9}'
    assert read_hours([line]) == (Hour("2024-07-05T06", Counter({VISITS: 5})),)


@given(COUNTS)
def test_fewer_than_five_are_never_told(counts: Counter[str]) -> None:
    """G-V3"""
    told = enough(counts)
    assert told == {name: counts[name] for name in counts if counts[name] >= 5}


def test_clock_that_cannot_be_right_names_no_hour() -> None:
    assert hour_of(datetime(1970, 1, 1, tzinfo=UTC), False) == ""


def test_file_stays_below_a_megabyte_and_keeps_the_newest(tmp_path: Path) -> None:
    file = UsageFile(StateFolder(tmp_path))
    start = datetime(2024, 1, 1, tzinfo=UTC)
    busy = Counter({f"{SCREEN}{name}": 1000 for name in "abcdefghijklmnopqrst"})
    for number in range(3 * MOST_HOURS // 2):
        file.add(Hour(hour_of(start + timedelta(hours=number), True), busy))
    assert (tmp_path / "usage.jsonl").stat().st_size <= LONGEST_BYTES
    last = hour_of(start + timedelta(hours=3 * MOST_HOURS // 2 - 1), True)
    assert file.hours()[-1] == Hour(last, busy)
    assert len(file.hours()) <= MOST_HOURS


def test_counts_that_cannot_be_written_are_told_and_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / "usage.jsonl").symlink_to("/dev/full")
    folder = StateFolder(tmp_path)
    UsageFile(folder).add(Hour("2024-07-05T06", Counter({VISITS: 1})))
    assert "cannot be written" in folder.problem


HEALTH = Health(
    version="0.1.0",
    release="0a89191b",
    number="12",
    rung="R2",
    screen=(1080, 1920),
    started=1720000000.0,
    frames_late=3,
    errors=1,
    refused=2,
    last_visit=1720000060.0,
    visits=7,
    screens={"agenda": 6},
)


def test_exposition_is_read_back_as_it_was_said() -> None:
    text = generate_latest(registry_of(HEALTH)).decode()
    told = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }
    assert told == {
        ("waic_kiosk_info", "0.1.0"): 1,
        ("waic_kiosk_release_info", "12", "0a89191b"): 1,
        ("waic_kiosk_start_time_seconds",): 1720000000,
        ("waic_kiosk_rung",): 2,
        ("waic_kiosk_screen_width_pixels",): 1080,
        ("waic_kiosk_screen_height_pixels",): 1920,
        ("waic_kiosk_last_visit_time_seconds",): 1720000060,
        ("waic_kiosk_state_writable",): 1,
        ("waic_kiosk_frames_late_total",): 3,
        ("waic_kiosk_errors_total",): 1,
        ("waic_kiosk_releases_refused_total",): 2,
        ("waic_kiosk_visits_total",): 7,
        ("waic_kiosk_searches_without_result_total",): 0,
        ("waic_kiosk_screens_opened_total", "agenda"): 6,
    }


def test_exposition_is_written_whole(tmp_path: Path) -> None:
    write_exposition(HEALTH, tmp_path / FILE)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    ("gaps", "late"),
    [
        ([16] * 20, 0),
        ([16, 16, 50, 16, 16], 1),
        ([16, 16, 50], 0),  # it may have come to rest
        ([16, 16, 900, 16, 16], 0),
        ([900, 400, 16, 16], 0),
        ([16, 40, 16, 40, 16], 2),
        ([16, 40, 40, 16], 1),
    ],
)
def test_frames_are_late_only_amid_a_movement(gaps: list[int], late: int) -> None:
    """Gaps in ms between frames."""
    now = [0.0]
    frames = LateFrames(lambda: now[0])
    for gap in gaps:
        now[0] += gap / 1000
        frames.frame()
    assert frames.count == late
