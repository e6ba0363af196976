"""What the guide asks of PySide, again and again: no reference and no memory goes or comes.

Some versions of PySide lose references to None with each emit, and abort after days.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.platform.application import make_application
from tests.goals.goal import Goal, Seen
from tests.goals.used_calls import used
from tests.own_memory import own_memory

DRIFT = 20
"""References that the measuring itself may hold."""
GROWN_MB = 1.0
WARM = 0.1


def play(times: int, _folder: Path) -> Seen:
    """Each of the calls `times` times, after a tenth of that to warm up."""
    make_application()
    wrong, worst, count = list[str](), 0.0, 0
    for name, call in used().items():
        _repeated(call, max(10, int(times * WARM)))
        with _held() as before:
            _repeated(call, times)
        drift, grown = before()
        worst, count = max(worst, grown), count + 1
        wrong += [
            f"{name}: {each:+} of {what}" for what, each in drift.items() if abs(each) > DRIFT
        ]
        wrong += [f"{name}: {grown:+.1f} MB"] if grown > GROWN_MB else []
    figures = (
        f"{count} calls, each {times:,} times: no drift but {len(wrong)}, {worst:+.2f} MB at most"
    )
    return Seen(times, figures, tuple(wrong))


def _repeated(call: Callable[[], object], times: int) -> None:
    for number in range(times):
        call()
        if number % 500 == 0:
            _settle()


def _settle() -> None:
    """What was posted has come, and what was to be deleted is."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _held() -> Iterator[Callable[[], tuple[dict[str, int], float]]]:
    """What is counted now; ask after the block for what came since."""
    singles = {"None": None, "True": True, "False": False}
    _settle()
    memory, counted = _memory(), {name: sys.getrefcount(each) for name, each in singles.items()}

    def since() -> tuple[dict[str, int], float]:
        _settle()
        grown = _memory() - memory
        return {n: sys.getrefcount(each) - counted[n] for n, each in singles.items()}, grown

    yield since


def _memory() -> float:
    gc.collect()
    if hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
        libc.malloc_trim(0)
    return own_memory(psutil.Process())


GOAL = Goal(
    "no reference to None, True or False lost or kept", 100_000, "of each call", 100, play, "P1"
)
