"""Releases that pass every check and crash the guide: it goes back by itself."""

from __future__ import annotations

import random
import signal
import time
from pathlib import Path

from kiosk.ladder.last_good import LastGood, write_last_good
from kiosk.state.folder import StateFolder
from tests.faults.world.running import programme
from tests.goals.goal import Goal, Seen, percentile
from tests.kiosk.ladder.started import Started
from tests.published import Published

SECONDS = 90.0
CRASHES = (signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL, signal.SIGBUS)
RESTART = 2.0
"""Seconds that the unit waits before each start; added to what is measured."""


def play(times: int, folder: Path) -> Seen:
    """Whenever the poisoned release is on screen, the guide crashes."""
    chosen, took, wrong, starts = random.Random(100), list[float](), list[str](), 0
    for number in range(times):
        (place := folder / str(number)).mkdir()
        published = Published(place / "published")
        good = published.publish(programme("good"))
        write_last_good(StateFolder(place / "state"), LastGood(good, published.hashes[0]))
        published.publish(programme(f"poisoned {number}"))
        wanted, poison = (each[:8] for each in published.hashes)
        began, shown = time.monotonic(), poison
        restarts = 0
        while shown == poison and restarts < 6:
            kiosk = Started(place, "--content", str(published.folder))
            status = kiosk.shown()
            shown = next((each for each in (wanted, poison) if each in status), "neither")
            if shown == poison:
                restarts += 1
                kiosk.end(chosen.choice(CRASHES))
        took.append(time.monotonic() - began + RESTART * restarts)
        starts = max(starts, restarts)
        kiosk.end(signal.SIGTERM)
        wrong += [] if shown == wanted else [f"{number}: {shown} is shown after {restarts} crashes"]
    most = max(took)
    wrong += [f"it took {most:.0f} s"] if most > SECONDS else []
    figures = (
        f"the last good one after {starts} crashes, p50 {percentile(took, 0.5):.0f}, at most "
        f"{most:.0f} s with RestartSec"
    )
    return Seen(times, figures, tuple(wrong))


GOAL = Goal("back to the last good release within 90 s", 100, "poisoned releases", 0, play, "U7 P4")
