"""Page changes without end: memory at rest does not grow, and no page becomes slower."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtTest import QTest

from kiosk.lazy_screens import ATTRACT
from kiosk.self_test import routes
from tests.goals.goal import Goal, Seen, percentile
from tests.goals.guide import Guide, guide
from tests.soak.growth import Sample, sample_at_rest

WARM, SAMPLES = 0.3, 12
GROWN_MB = 1.0
"""Of 100,000 changes, or what one sample differs from the next by: the larger."""
NOISE_MB = 1.0
SLOWER = 1.05


def play(times: int, folder: Path) -> Seen:
    """Every route in its order, and an end of the visit after each round."""
    took, rests = list[float](), list[Sample]()
    with guide(folder) as on:
        content = on.kiosk.house.library.current
        assert content is not None
        ways = list(routes(on.kiosk.house.screens, content))
        every = max(1, times // SAMPLES)
        for number in range(times):
            way = ways[number % len(ways)]
            took.append(_changed(on, way.kind, way.record))
            if number % every == 0:
                _rest(on)
                rests.append(sample_at_rest())
        _rest(on)
        rests.append(sample_at_rest())
        wrong = on.watch.at_end()
    memory = [each[0] for each in rests]
    return Seen(times, _figures(took, memory, rests), (*wrong, *_wrong(took, memory, rests, times)))


def _changed(on: Guide, kind: str, record: str) -> float:
    """Milliseconds of processor time to the frame of the page."""
    began = time.thread_time()
    on.open("home")
    on.open(kind, record)
    drawn: list[bool] = []
    heard = on.kiosk.window.frameSwapped.connect(lambda: drawn.append(True))
    end = time.monotonic() + 2
    while not drawn and time.monotonic() < end:
        QCoreApplication.processEvents()
    QObject.disconnect(heard)
    return (time.thread_time() - began) * 1000


def _rest(on: Guide) -> None:
    on.kiosk.house.visit.end()
    assert on.kiosk.presenter.screen == ATTRACT
    for _ in range(2):
        QTest.qWait(100)
        on.kiosk.front.engine.collectGarbage()


def _figures(took: list[float], memory: list[float], rests: list[Sample]) -> str:
    first = int(len(memory) * WARM)
    return (
        f"{memory[first]:.1f} to {memory[-1]:.1f} MB after the warm-up; a change p50 "
        f"{percentile(took, 0.5):.0f}, p99 {percentile(took, 0.99):.0f} ms of CPU; "
        f"{rests[-1][1]} handles, {rests[-1][2]} threads"
    )


def _wrong(took: list[float], memory: list[float], rests: list[Sample], times: int) -> list[str]:
    first = int(len(memory) * WARM)
    grown, share = memory[-1] - memory[first], 1 - WARM
    wrong = []
    if grown > max(GROWN_MB * times * share / 100_000, NOISE_MB):
        wrong.append(f"{grown:+.1f} MB over {int(times * share):,} changes")
    for name, place in (("handles", 1), ("threads", 2)):
        if rests[-1][place] > rests[first][place]:
            wrong.append(f"more {name}")
    third = len(took) // 3
    early, late = (percentile(part, 0.5) for part in (took[third : 2 * third], took[2 * third :]))
    if times >= 1000 and late > early * SLOWER:
        wrong.append(f"a change takes {late / early - 1:.0%} longer")
    return wrong


GOAL = Goal(
    "below 1 MB per 100,000 page changes after the warm-up, and none slower",
    100_000,
    "page changes",
    0,
    play,
    "P2",
)
