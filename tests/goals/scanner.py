"""A scanner that is stuck: ten thousand keys in a second, for a minute, into the search."""

from __future__ import annotations

import random
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.screens.search import SearchProps
from kiosk.search.index import LONGEST
from tests.goals.goal import Goal, Seen, percentile
from tests.goals.guide import Guide, guide

RATE, BATCH = 10_000, 10
"""Keys in a second; keys between two turns of the event loop, as a bus hands them on."""
LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz\r\t\x00\x1d人工\u202e "
LONGEST_MS = 100


def play(times: int, folder: Path) -> Seen:
    """`times` keys. What it cannot take in time waits, and every turn of the loop is measured."""
    chosen, took, kept = random.Random(6), list[float](), 0
    with guide(folder) as on:
        on.open("search")
        QTest.qWait(50)
        began = time.monotonic()
        for number in range(0, times, BATCH):
            if number % RATE == 0:  # a visitor comes back to the box, and it begins anew
                on.open("search")
                on.kiosk.house.screens["search"].clear()  # type: ignore[attr-defined]
            turn = time.thread_time()
            _type(on, "".join(chosen.choices(LETTERS, k=BATCH)))
            took.append((time.thread_time() - turn) * 1000)
            kept = max(kept, _kept(on))
            time.sleep(max(0.0, began + (number + BATCH) / RATE - time.monotonic()))
        passed = time.monotonic() - began
        wrong = on.watch.at_end()
    p99, most = percentile(took, 0.99), max(took)
    wrong += [f"{kept} characters were kept"] if kept > LONGEST else []
    wrong += [f"p99 of a turn of the loop is {p99:.0f} ms"] if p99 >= LONGEST_MS else []
    figures = f"{times / passed:,.0f} keys/s, {kept} kept; a turn p99 {p99:.1f}, most {most:.0f} ms"
    return Seen(times, figures, tuple(wrong))


def _type(on: Guide, letters: str) -> None:
    for letter in letters:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(on.kiosk.window, key)
    QCoreApplication.processEvents()


def _kept(on: Guide) -> int:
    shown = on.kiosk.house.screens["search"].shown
    return len(shown.query) if isinstance(shown, SearchProps) else 0


GOAL = Goal(
    "at most 64 characters kept, p99 of the loop below 100 ms at 10,000 keys/s",
    600_000,
    "keys",
    0,
    play,
    "B6",
)
