"""What staff's folder holds is cut, replaced, emptied or taken away while it is shown or read."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtTest import QTest

from tests.faults.world.running import FIRST, programme
from tests.goals.goal import Goal, Seen
from tests.goals.guide import PATIENCE_MS, guide
from tests.published import Published
from tests.soak.waiting import becomes

SECONDS = 5.0
MOST_WRONG = 5


def _cut(file: Path) -> None:
    with file.open("rb+") as opened:
        opened.truncate(file.stat().st_size // 2)


def _emptied(file: Path) -> None:
    file.write_bytes(b"")


def _zeroed(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def _reversed(file: Path) -> None:
    file.write_bytes(file.read_bytes()[::-1])


def _renamed(file: Path) -> None:
    file.rename(file.with_suffix(".gone"))


DONE: Mapping[str, Callable[[Path], object]] = {
    "cut": _cut,
    "emptied": _emptied,
    "zeroed": _zeroed,
    "replaced": _reversed,
    "unlinked": Path.unlink,
    "renamed": _renamed,
}


def play(times: int, folder: Path) -> Seen:
    """Each time in a release that is shown or is just being read; then the next one comes."""
    chosen, wrong, slowest = random.Random(2), list[str](), 0.0
    with guide(folder) as on:
        for number in range(times):
            name = f"{FIRST} {number}"
            file = on.publish(programme(name), urgent=True)
            if number % 2:
                if not on.shows(on.published.hashes[-1]):
                    wrong.append(f"{number}: the release did not come")
            else:
                QTest.qWait(chosen.choice((0, 40, 120, 300)))
            shown = on.release
            how = list(DONE)[number // 2 % len(DONE)]
            DONE[how](file)
            QTest.qWait(20)
            on.open(chosen.choice(("home", "agenda", "search")))
            if on.release not in (shown, on.published.hashes[-1]):
                wrong.append(f"{number} {how}: something else is shown")
            slowest = max(slowest, _recovered(on.published, lambda: on.release))
            wrong += [f"{number} {how}: {each}" for each in on.watch.said()]
            if len(wrong) >= MOST_WRONG:
                break
        wrong += on.watch.at_end()
    wrong += [f"the next good one came after {slowest:.1f} s"] if slowest > SECONDS else []
    return Seen(times, f"the next good one came after {slowest:.1f} s at most", tuple(wrong))


def _recovered(published: Published, shown: Callable[[], str]) -> float:
    """Seconds until the next good release is on screen."""
    good = published.hashes[0]
    began = time.monotonic()
    published.point_to(good, urgent=True)
    becomes(lambda: shown() == good, PATIENCE_MS)
    return time.monotonic() - began


GOAL = Goal(
    "no SIGBUS, nothing mixed, the next good release within 5 s", 500, "damages", 4, play, "D2"
)
