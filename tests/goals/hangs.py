"""What is stuck is noticed and ended: the loop of the guide, and what reads a release."""

from __future__ import annotations

import signal
import time
from contextlib import suppress
from pathlib import Path

import psutil

from kiosk.reading.bounds import DEADLINE_SECONDS
from kiosk.reading.process import COMMAND
from tests.faults.world.running import FIRST, SECOND, programme
from tests.goals.goal import Goal, Seen, percentile
from tests.kiosk.ladder.started import Started
from tests.published import Published

WATCHDOG = 10
"""Seconds, as in the unit of the package."""
KILLED, BACK = 10.0, 15.0
SLACK = 1.0
"""Seconds between the silence and that this test hears of it."""


def play(times: int, folder: Path) -> Seen:
    """By turns the whole guide stands still, or the reader of a new release does."""
    wrong, silent, back, read = list[str](), list[float](), list[float](), list[float]()
    for number in range(times):
        (place := folder / str(number)).mkdir()
        published = Published(place / "published")
        published.publish(programme(FIRST))
        kiosk = _start(place, published)
        kiosk.shown()
        if number % 2:
            read.append(_reader_stands_still(kiosk, published))
            kiosk.end(signal.SIGTERM)
            continue
        began = time.monotonic()
        silent.append(_stands_still(kiosk))
        kiosk.end(signal.SIGKILL)
        again = _start(place, published)
        again.shown()
        back.append(time.monotonic() - began)
        again.end(signal.SIGTERM)
    wrong += [f"silence for {max(silent):.1f} s"] if max(silent) > KILLED + SLACK else []
    wrong += [f"back after {max(back):.1f} s"] if max(back) > BACK else []
    late = max(read, default=0.0)
    wrong += [f"the reader was ended after {late:.0f} s"] if late > DEADLINE_SECONDS + 5 else []
    figures = (
        f"silence of the loop noticed after {percentile(silent, 0.5):.1f} s, content again at most "
        f"{max(back):.1f} s after it began; a reader that stands still is ended after "
        f"{late:.0f} s, and the guide goes on"
    )
    return Seen(times, figures, tuple(wrong))


def _start(place: Path, published: Published) -> Started:
    content = ("--content", str(published.folder), "--windowed")
    return Started(place / "kiosk", *content, WATCHDOG_USEC=str(WATCHDOG * 10**6))


def _stands_still(kiosk: Started) -> float:
    """Seconds until the service manager has heard nothing for as long as it waits."""
    kiosk.until("WATCHDOG=1")
    kiosk.process.send_signal(signal.SIGSTOP)
    heard = time.monotonic()
    kiosk.patience(WATCHDOG)
    with suppress(TimeoutError):
        kiosk.until("WATCHDOG=1 more")
    return time.monotonic() - heard


def _reader_stands_still(kiosk: Started, published: Published) -> float:
    """Seconds until it is gone; meanwhile the guide tells that it lives."""
    published.publish(programme(SECOND))
    guide, began = psutil.Process(kiosk.process.pid), time.monotonic()
    while not (readers := [c for c in guide.children() if COMMAND in c.cmdline()]):
        if time.monotonic() - began > DEADLINE_SECONDS:
            raise AssertionError("no reader was started")
        time.sleep(0.005)
    readers[0].suspend()
    began = time.monotonic()
    while readers[0].is_running() and readers[0].status() != psutil.STATUS_ZOMBIE:
        kiosk.until("WATCHDOG=1")
        if time.monotonic() - began > 2 * DEADLINE_SECONDS:
            readers[0].kill()
    return time.monotonic() - began


GOAL = Goal("a loop that is stuck is ended in 10 s and back in 15 s", 600, "hangs", 0, play, "P3")
