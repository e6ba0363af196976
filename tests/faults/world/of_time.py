"""Faults of clocks and zones: the guide claims nothing that cannot be, and comes back by itself."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.moment import moment_of
from tests.faults.world.outcome import Outcome
from tests.faults.world.running import Running

YEAR = timedelta(days=366)
NOW = datetime(2024, 7, 5, 6, 10, tzinfo=UTC)
STEP = timedelta(minutes=10)


def back(running: Running) -> Outcome:
    return _set(running, NOW - YEAR)


def forwards(running: Running) -> Outcome:
    return _set(running, NOW + YEAR)


def never_set(running: Running) -> Outcome:
    """A board without a battery."""
    return _set(running, datetime(1970, 1, 1, tzinfo=UTC))


def zone(running: Running) -> Outcome:
    """The zone of the machine is of no account: the conference has its own."""
    before, agenda = os.environ.get("TZ"), _agenda(running)
    wrong = []
    try:
        for name in ("America/New_York", "Pacific/Kiritimati", "Nowhere/Land"):
            os.environ["TZ"] = name
            time.tzset()
            if _agenda(running) != agenda:
                wrong.append(f"the agenda is another one in {name}")
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()
    out = running.outcome(told=False)
    return Outcome("the same hours", out.staff, out.after, (*out.wrong, *wrong))


def clock_change(running: Running) -> Outcome:
    """Both nights on which clocks of the machine's zone change, in steps of ten minutes."""
    before, wrong = os.environ.get("TZ"), []
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    try:
        for night in (datetime(2024, 3, 31, tzinfo=UTC), datetime(2024, 10, 27, tzinfo=UTC)):
            told = [_clock(running, night + n * STEP) for n in range(18)]
            if told != sorted(set(told)):
                wrong.append(f"an hour came twice or backwards: {told}")
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        time.tzset()
        running.kiosk.house.clock.pretend(NOW)
    out = running.outcome(told=False)
    return Outcome("hours that go on evenly", out.staff, out.after, (*out.wrong, *wrong))


def _clock(running: Running, instant: datetime) -> str:
    running.kiosk.house.clock.pretend(instant)
    catalogue = running.kiosk.house.library.current
    assert catalogue is not None
    return f"{moment_of(running.kiosk.house.clock.now(), catalogue.conference).local:%d %H:%M}"


def _set(running: Running, instant: datetime) -> Outcome:
    """Set the clock, look, and set it right again."""
    before = _agenda(running)
    running.kiosk.house.clock.pretend(instant)
    catalogue = running.kiosk.house.library.current
    assert catalogue is not None
    believed = moment_of(running.kiosk.house.clock.now(), catalogue.conference).believable
    running.every_screen()
    running.kiosk.house.clock.pretend(NOW)
    wrong = [] if _agenda(running) == before else ["the agenda is another one afterwards"]
    out = running.outcome(told=False)
    seen = f"the programme, and {'the time' if believed else 'nothing said about now'}"
    return Outcome(seen, out.staff, out.after, (*out.wrong, *wrong))


def _agenda(running: Running) -> Any:
    house = running.kiosk.house
    house.visit.touch()
    house.navigator.open("agenda")
    shown = house.screens["agenda"].shown
    house.visit.end()
    return shown
