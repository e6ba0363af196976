"""Whatever closes or quits a window is refused ten thousand times; a signal ends it soon."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCloseEvent

from kiosk.platform.application import make_application
from tests.goals.goal import Goal, Seen
from tests.goals.guide import Guide, guide
from tests.kiosk.ladder.started import Started

SECONDS = 2.0
EVERY = 1000
"""Of the storm, one start is ended by each signal: a start takes seconds."""


def play(times: int, folder: Path) -> Seen:
    with guide(folder) as on:
        asked = [each for number in range(times) for each in _refused(on, number)]
        wrong = [*asked, *on.watch.at_end()]
    took = {
        number.name: _ended(number)
        for number in (signal.SIGTERM, *((signal.SIGINT, signal.SIGHUP) if times >= EVERY else ()))
    }
    wrong += [f"{name}: {words}" for name, (_, words) in took.items() if words]
    told = ", ".join(f"{name} {seconds:.2f} s" for name, (seconds, _) in took.items())
    return Seen(times, f"all refused; to a clean end: {told}", tuple(wrong))


def _refused(on: Guide, number: int) -> Iterator[str]:
    """A close event, the window's own close, and the quit of a menu or a session."""
    event = QCloseEvent()
    if number % 3 == 0:
        QCoreApplication.sendEvent(on.kiosk.window, event)
        if event.isAccepted():
            yield f"close event {number} was accepted"
    elif number % 3 == 1:
        if on.kiosk.window.close():
            yield f"close {number} closed"
    else:
        QCoreApplication.sendEvent(make_application(), QEvent(QEvent.Type.Quit))
    if not on.kiosk.window.isVisible():
        yield f"hidden after {number}"


def _ended(number: signal.Signals) -> tuple[float, str]:
    """(seconds until the process is gone, what is wrong) of a guide that shows content."""
    with tempfile.TemporaryDirectory() as place:
        kiosk = Started(Path(place))
        kiosk.shown()
        began = time.monotonic()
        os.kill(kiosk.process.pid, number)
        kiosk.ended()
        took = time.monotonic() - began
    code = kiosk.process.returncode
    wrong = f"exit code {code}" if code else ""
    return took, wrong or (f"took {took:.1f} s" if took > SECONDS else "")


GOAL = Goal(
    "close and quit are refused; SIGTERM ends it cleanly below 2 s",
    10_000,
    "events",
    0,
    play,
    "B4",
)
