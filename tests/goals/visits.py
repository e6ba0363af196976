"""Visits of any kind: what is left after each is what a fresh start has."""

from __future__ import annotations

import random
import time
from pathlib import Path

from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.lazy_screens import ATTRACT
from kiosk.screens.access import CHANGES
from kiosk.visitor.shown_records import LISTS
from tests.goals.goal import Goal, Seen, percentile
from tests.goals.guide import Guide, guide
from tests.soak.fresh import _items, left_behind, scrolled, traces

LONGEST_MS = 1000
MOST_WRONG = 5


def play(times: int, folder: Path) -> Seen:
    """A visitor reads, types, plans, chooses and goes; nothing of it is there for the next."""
    chosen, wrong, took = random.Random(12), list[str](), list[float]()
    with guide(folder) as on:
        on.kiosk.house.visit.touch()
        on.kiosk.house.visit.end()
        fresh = traces(on.kiosk)
        for number in range(times):
            _visits(on, chosen)
            began = time.thread_time()
            _leaves(on, chosen)
            QTest.qWait(0)
            took.append((time.thread_time() - began) * 1000)
            wrong += [f"visit {number}: {each}" for each in left_behind(fresh, traces(on.kiosk))]
            if number % 20 == 0:
                on.kiosk.house.visit.touch()
                QTest.qWait(20)
                wrong += [f"visit {number}: {each}" for each in scrolled(on.kiosk.window)]
                on.kiosk.house.visit.end()
            if len(wrong) >= MOST_WRONG:
                break
        wrong += on.watch.at_end()
    p99 = percentile(took, 0.99)
    wrong += [f"p99 of a reset is {p99:.0f} ms"] if p99 > LONGEST_MS else []
    figures = f"{len(fresh)} states equal after each; reset p99 {p99:.0f} ms of CPU"
    return Seen(len(took), figures, tuple(wrong))


def _visits(on: Guide, chosen: random.Random) -> None:
    house, content = on.kiosk.house, on.kiosk.house.library.current
    for _ in range(chosen.randint(1, 4)):
        kind = chosen.choice(sorted(house.screens.keys() - {ATTRACT}))
        listed = list(getattr(content, LISTS[kind])) if kind in LISTS else [""]
        on.open(kind, chosen.choice(listed))
        acts = (
            lambda: house.plan.toggle(chosen.choice(list(content.sessions))),  # type: ignore[union-attr]
            lambda: house.access.choose(chosen.choice(list(CHANGES))),
            on.kiosk.presenter.flip_language,
            lambda: house.screens["search"].typeText(chosen.choice("abgz人")),  # type: ignore[attr-defined]
            lambda: house.sources.ask("conference", ""),
            house.navigator.back,
            lambda: _scrolls(on),
        )
        for _ in range(chosen.randint(0, 3)):
            chosen.choice(acts)()


def _scrolls(on: Guide) -> None:
    window = on.kiosk.window
    assert isinstance(window, QQuickWindow)
    for item in _items(window.contentItem()):
        if item.inherits("QQuickListView"):
            item.setProperty("contentY", float(item.property("originY")) + 300)


def _leaves(on: Guide, chosen: random.Random) -> None:
    """By silence and its countdown, sometimes after one more "I am still here"."""
    visit = on.kiosk.house.visit
    visit._ask()
    if chosen.random() < 0.2:
        visit.extend()
        visit._ask()
    while visit.seconds_left:
        visit._count()


GOAL = Goal(
    "after a visit everything is as after a start, within 1 s", 10_000, "visits", 25, play, "V2"
)
