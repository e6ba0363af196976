"""The host's clock jumps a thousand times, by up to ten years either way."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.lazy_screens import ATTRACT
from tests.goals.goal import Goal, Seen
from tests.goals.guide import Guide, guide

BEGIN = datetime(2024, 7, 5, 6, 10, tzinfo=UTC)
JUMPS = (
    *(timedelta(seconds=each) for each in (-1, 1, -3600, 3600, -86_400, 86_400)),
    *(timedelta(days=each) for each in (-3650, 3650, -30, 30)),
)
OFF_MS = 100
MOST_WRONG = 5


def play(times: int, folder: Path) -> Seen:
    """The visit's own clock goes on as if nothing was; back at its place, all is as it was."""
    chosen, wrong, off = random.Random(7), list[str](), 0.0
    with guide(folder) as on:
        told = [BEGIN]
        on.kiosk.house.clock._wall = lambda: told[0]
        on.kiosk.house.clock.pretend(None)
        before = _home(on)
        for number in range(times):
            told[0] = _jumped(chosen, told[0])
            if number % 10 == 0:
                kinds = sorted(on.kiosk.house.screens.keys() - {ATTRACT})
                on.open(chosen.choice(kinds))
            off = max(off, _off(on))
            if on.kiosk.presenter.screen == ATTRACT:
                wrong.append(f"the visit ended at jump {number} to {told[0]}")
            wrong += on.watch.said()
            if len(wrong) >= MOST_WRONG:
                break
        told[0] = BEGIN
        on.kiosk.house.clock.ticked.emit()
        wrong += [] if _home(on) == before else ["home is another one at the same time"]
        wrong += [f"the idle timer was off by {off:.0f} ms"] if off > OFF_MS else []
        wrong += on.watch.at_end()
    return Seen(times, f"no visit ended, idle timer off by {off:.0f} ms at most", tuple(wrong))


def _jumped(chosen: random.Random, now: datetime) -> datetime:
    """Within the years that a board without a battery, or a hand that slips, may set."""
    if chosen.random() < 0.5:
        try:
            return now + chosen.choice(JUMPS)
        except OverflowError:
            return BEGIN
    return BEGIN + timedelta(seconds=chosen.uniform(-3.15e8, 3.15e8))


def _off(on: Guide) -> float:
    """By how many milliseconds the visit's timer differs from the monotonic clock over a jump."""
    on.kiosk.house.visit.touch()
    timer = on.kiosk.house.visit._idle
    began, left = time.monotonic(), timer.remainingTime()
    on.kiosk.house.clock.ticked.emit()
    QCoreApplication.processEvents()
    return abs((time.monotonic() - began) * 1000 - (left - timer.remainingTime()))


def _home(on: Guide) -> object:
    on.open("home")
    return on.kiosk.house.screens["home"].shown


GOAL = Goal(
    "no visit ends, no exception, the idle timer is right to 0.1 s", 1_000, "jumps", 30, play, "P7"
)
