"""Guessing: four digits take a year; a restart, a pulled plug or a set clock wins nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.staff.pin_attempts import FILE, PinAttempts, shut_seconds
from kiosk.state.folder import StateFolder


@dataclass
class Time:
    """A wall clock and a monotonic one, set by hand."""

    wall: float = 1_720_000_000.0
    monotonic: float = 100.0

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.monotonic += seconds

    def attempts(self, state: Path | None) -> PinAttempts:
        return PinAttempts(StateFolder(state), lambda: self.wall, lambda: self.monotonic)


def test_the_third_wrong_pin_shuts_for_30_s_and_each_further_twice_as_long() -> None:
    spans = [shut_seconds(wrong) for wrong in range(12)]
    assert spans == [0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def test_all_pins_of_four_digits_take_more_than_a_year() -> None:
    assert sum(shut_seconds(wrong) for wrong in range(10_000)) > 365 * 86_400


def test_it_opens_again_when_the_time_is_over_and_at_once_after_the_right_one() -> None:
    time = Time()
    attempts = time.attempts(None)
    for _ in range(3):
        attempts.begin()
    assert attempts.seconds_left == 30
    time.pass_by(29.5)
    assert attempts.seconds_left == 1
    time.pass_by(0.5)
    assert attempts.seconds_left == 0
    attempts.begin()
    assert attempts.seconds_left == 60
    attempts.right()
    assert (attempts.seconds_left, attempts.wrong) == (0, 0)


def test_a_restart_wins_nothing(tmp_path: Path) -> None:
    time = Time()
    before = time.attempts(tmp_path)
    for _ in range(4):
        before.begin()
    time.wall += 20
    time.monotonic = 3.0  # another boot
    after = time.attempts(tmp_path)
    assert (after.wrong, after.seconds_left) == (4, 40)
    after.right()
    assert time.attempts(tmp_path).wrong == 0


def test_a_try_counts_before_it_is_judged(tmp_path: Path) -> None:
    """Whoever pulls the plug while the PIN is being judged has used up the try."""
    Time().attempts(tmp_path).begin()
    assert Time().attempts(tmp_path).wrong == 1


def test_a_clock_that_was_set_back_shuts_no_longer_than_the_whole_span(tmp_path: Path) -> None:
    time = Time()
    before = time.attempts(tmp_path)
    for _ in range(3):
        before.begin()
    time.wall = 0.0
    assert time.attempts(tmp_path).seconds_left == 30


@pytest.mark.parametrize(
    "written",
    ["", "[", "[]", "{}", '{"wrong": "9", "until": 1}', '{"wrong": 3, "until": NaN}', "[" * 900],
)
def test_a_damaged_file_counts_as_if_somebody_had_just_tried(tmp_path: Path, written: str) -> None:
    (tmp_path / FILE).write_text(written)
    attempts = Time().attempts(tmp_path)
    assert (attempts.wrong, attempts.seconds_left) == (3, 30)


def test_a_folder_that_cannot_be_used_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    attempts = Time().attempts(tmp_path / "file" / "state")
    assert attempts.seconds_left == 30
    attempts.right()
    for _ in range(3):
        attempts.begin()
    assert attempts.seconds_left == 30
