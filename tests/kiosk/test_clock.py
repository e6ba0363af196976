"""The conference clock: full minutes, pretended time, and a host whose clock is set anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import ConferenceClock

NOON = datetime(2024, 7, 5, 4, 0, tzinfo=UTC)


@dataclass
class Host:
    """A host's two clocks, set by hand."""

    wall: datetime = NOON
    monotonic: float = 100.0

    def clock(self, pretended: datetime | None = None) -> ConferenceClock:
        return ConferenceClock(pretended, lambda: self.wall, lambda: self.monotonic)


def test_clock_follows_the_host_also_when_it_jumps(qtbot: QtBot) -> None:
    """Time is asked for, never counted."""
    host = Host()
    clock = host.clock()
    told = [clock.now()]
    for jump in (timedelta(hours=3), timedelta(days=-1)):
        host.wall = NOON + jump
        told.append(clock.now())
    assert told == [NOON, NOON + timedelta(hours=3), NOON - timedelta(days=1)]


def test_pretended_time_goes_on_by_the_monotonic_clock_alone(qtbot: QtBot) -> None:
    host = Host()
    shanghai = timezone(timedelta(hours=8))
    clock = host.clock(datetime(2024, 7, 5, 14, 10, tzinfo=shanghai))
    host.monotonic += 61.5
    host.wall += timedelta(days=30)
    now = clock.now()
    assert (now, now.tzinfo) == (datetime(2024, 7, 5, 6, 11, 1, 500_000, tzinfo=UTC), UTC)


@pytest.mark.parametrize(
    ("seconds", "wait"),
    [(0, 60_005), (0.25, 59_755), (59, 1_005), (59.999, 6)],
)
def test_tick_is_due_just_after_the_full_minute(qtbot: QtBot, seconds: float, wait: int) -> None:
    host = Host(wall=NOON + timedelta(seconds=seconds))
    clock = host.clock()
    clock.start()
    assert clock._timer.interval() == wait
    clock.stop()


def test_clock_ticks_at_the_full_minute_and_waits_for_the_next(qtbot: QtBot) -> None:
    host = Host(wall=NOON - timedelta(milliseconds=20))
    clock = host.clock()
    with qtbot.waitSignal(clock.ticked, timeout=2000):
        clock.start()
        host.wall = NOON + timedelta(seconds=10)
    assert clock._timer.interval() == 50_005
    clock.stop()


def test_clock_that_is_stopped_ticks_no_more(qtbot: QtBot) -> None:
    clock = Host(wall=NOON - timedelta(milliseconds=20)).clock()
    clock.start()
    clock.stop()
    with qtbot.assertNotEmitted(clock.ticked, wait=60):
        pass
