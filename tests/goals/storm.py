"""Every kind of event, as fast as the guide takes them, on every page; one in 50 leads elsewhere.

The monkey of `make soak` knows better what it touches, and is a thousand times slower.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest

from kiosk.lazy_screens import ATTRACT
from kiosk.visitor.shown_records import LISTS
from tests.glass import Glass
from tests.goals.goal import Goal, Seen, percentile
from tests.goals.guide import Guide, guide
from tests.goals.rude import Rude
from tests.soak.controls import Control, standing
from tests.soak.growth import Sample, sample_at_rest
from tests.soak.waiting import becomes

BLOCK, CENSUS = 50, 1000
"""Events on one page; events between two looks at windows, processes and sockets."""
PAGES_LEAST, CONTROLS_LEAST = 0.95, 0.90
P99_MS = 100
SEED = 1


class Storm:
    def __init__(self, guide: Guide) -> None:
        self.pages: Counter[str] = Counter()
        self.known: set[Control] = set()
        self.touched: Counter[Control] = Counter()
        self.took: list[float] = []
        self.rests = list[Sample]()
        self._guide = guide
        self._glass = Glass(guide.kiosk)
        self._rude = Rude(guide.kiosk.window, self._glass._device, SEED).steps()
        self._goals = sorted(guide.kiosk.house.screens.keys() - {ATTRACT})

    def block(self) -> None:
        """To the page that was seen least, its control that was touched least, and a storm."""
        page = min(self._goals, key=lambda each: self.pages[each])
        self.pages[page] += 1
        content = self._guide.kiosk.house.library.current
        listed = list(getattr(content, LISTS[page])) if page in LISTS else [""]
        record = listed[self.pages[page] * 7 % len(listed)]
        self._timed(lambda: self._guide.open(page, record))
        QTest.qWait(1)
        self._touch(page)
        for _ in range(BLOCK - 3):
            self._timed(next(self._rude))

    def _touch(self, page: str) -> None:
        reach = [each for each in standing(self._glass, page) if each.reachable]
        self.known.update(each.control for each in reach)
        if reach:
            least = min(reach, key=lambda each: self.touched[each.control])
            self.touched[least.control] += 1
            for act in ("press", "release"):
                self._timed(lambda act=act: self._finger(act, least.point))

    def _finger(self, act: str, place: QPoint) -> None:
        sequence = QTest.touchEvent(self._glass.window, self._glass._device, False)
        getattr(sequence, act)(0, place, self._glass.window)
        sequence.commit()

    def _timed(self, step: object) -> None:
        assert callable(step)
        began = time.thread_time()
        step()
        QCoreApplication.processEvents()
        self.took.append((time.thread_time() - began) * 1000)

    def misses(self) -> list[str]:
        pages, controls = len(self.pages) / len(self._goals), self.coverage
        wrong = [] if pages >= PAGES_LEAST else [f"{pages:.0%} of pages"]
        p99 = percentile(self.took, 0.99)
        wrong += [] if p99 < P99_MS else [f"p99 is {p99:.0f} ms"]
        return wrong + ([] if controls >= CONTROLS_LEAST else [f"{controls:.0%} of controls"])

    @property
    def coverage(self) -> float:
        return len(self.touched) / len(self.known) if self.known else 0.0


def play(times: int, folder: Path) -> Seen:
    """Whatever is wrong ends it."""
    with guide(folder) as on:
        storm, wrong = Storm(on), list[str]()
        storm.rests.append(sample_at_rest())
        while len(storm.took) < times and not wrong:
            storm.block()
            if len(storm.took) % CENSUS < BLOCK:
                wrong += _census(on)
        storm.rests.append(sample_at_rest())
        wrong += on.watch.at_end()
    whole = times >= GOAL.number // 10
    return Seen(len(storm.took), _figures(storm), (*wrong, *(storm.misses() if whole else ())))


def _census(on: Guide) -> list[str]:
    """The window may just be on its way back."""
    becomes(lambda: not on.watch._windows(), 5000)
    return on.watch.wrong()


def _figures(storm: Storm) -> str:
    p50, p99, most = (percentile(storm.took, share) for share in (0.5, 0.99, 1.0))
    memory = [each[0] for each in storm.rests]
    return (
        f"{len(storm.pages)} pages, {len(storm.touched)} of {len(storm.known)} controls; CPU of an "
        f"event p50 {p50:.1f}, p99 {p99:.0f}, most {most:.0f} ms; {memory[0]:.0f} to "
        f"{memory[-1]:.0f} MB; seed {SEED}"
    )


GOAL = Goal(
    "no escape, no crash, no exception, one window over the whole screen, nothing started or "
    "opened; p99 below 100 ms",
    1_000_000,
    "events",
    200,
    play,
    "B1 B2 B3",
    traced=True,
)
