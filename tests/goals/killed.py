"""Killed at any moment of its life, the guide is back soon, with content."""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path

from tests.faults.world.running import FIRST, programme
from tests.goals.goal import Goal, Seen, percentile
from tests.kiosk.ladder.started import Started
from tests.published import Published

SECONDS = 3.0
ENDS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGSTOP)
LIVES = 2.0
"""At most so long after its start, so that it is hit while starting, too."""
UNIT_RESTARTS = 2.0
"""Seconds that the unit of the package waits (RestartSec); they come on top."""


def play(times: int, folder: Path) -> Seen:
    """This test is the service manager: it starts anew, and after a stop kills first."""
    published = Published(folder / "published")
    published.publish(programme(FIRST))
    chosen, took, wrong = random.Random(500), list[float](), list[str]()
    for number in range(times):
        place = folder / f"kiosk-{number % 2}"
        kiosk = Started(place, "--content", str(published.folder))
        time.sleep(chosen.uniform(0, LIVES))
        how = ENDS[number % len(ENDS)]
        kiosk.process.send_signal(how)
        if how is signal.SIGSTOP:
            kiosk.process.kill()  # as the watchdog does after its silence
        kiosk.ended()
        began = time.monotonic()
        again = Started(place, "--content", str(published.folder))
        try:
            again.shown()
        except TimeoutError:
            wrong.append(f"{number}: no picture after {how.name}")
        took.append(time.monotonic() - began)
        again.end(signal.SIGTERM)
        if again.process.returncode:
            wrong.append(f"{number}: it then ended with {again.process.returncode}")
    p50, most = percentile(took, 0.5), max(took)
    wrong += [f"the picture came after {most:.1f} s"] if most > SECONDS else []
    figures = (
        f"content again after p50 {p50:.1f}, at most {most:.1f} s, and RestartSec {UNIT_RESTARTS}"
    )
    return Seen(times, figures, tuple(wrong))


GOAL = Goal("content is back within 3 s of a kill", 500, "kills", 0, play, "B5")
