"""Faults of clocks and zones: the guide claims nothing that cannot be, and comes back by itself."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.moment import moment_of
from tests.faults.world.outcome import Outcome
from tests.faults.world.running import Running
from tests.soak.waiting import becomes

YEAR = timedelta(days=366)
NOW = datetime(2024, 7, 5, 6, 10, tzinfo=UTC)
STEP = timedelta(minutes=10)
MINUTE_MS = 61_000


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


class _Host:
    """The clock of the machine, which the guide follows; nobody tells it when it is set."""

    def __init__(self, running: Running) -> None:
        self._clock = running.kiosk.house.clock
        self._ticks: list[bool] = []
        self.set(NOW)
        self._clock._wall = lambda: self._at + timedelta(seconds=time.monotonic() - self._since)
        self._clock.pretend(None)
        self._clock.ticked.connect(lambda: self._ticks.append(True))

    def set(self, instant: datetime) -> None:
        """To a second before its next full minute."""
        self._at = instant.replace(second=59)
        self._since = time.monotonic()

    def heard(self) -> bool:
        """Whether the guide looks at the clock by itself within a minute and a second."""
        self._ticks.clear()
        return becomes(lambda: bool(self._ticks), MINUTE_MS)


def _set(running: Running, instant: datetime) -> Outcome:
    """Set the clock, look, and set it right again."""
    host = _Host(running)
    running.kiosk.house.clock.start()
    before, wrong = _agenda(running), []
    host.set(instant)
    wrong += [] if host.heard() else ["the guide did not look at the clock"]
    catalogue = running.kiosk.house.library.current
    assert catalogue is not None
    believed = moment_of(running.kiosk.house.clock.now(), catalogue.conference).believable
    running.every_screen()
    host.set(NOW)
    wrong += [] if host.heard() else ["the guide did not look at the clock again"]
    host.set(NOW)
    wrong += [] if _agenda(running) == before else ["the agenda is another one afterwards"]
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
