"""Bugs that show while the guide runs: told without a visitor's words, counted, and healed.

One exception ends the visit, which puts every screen back to its beginning. Several within a
minute mean that this does not help: the process then ends with BUG, and the next start climbs the
crash ladder. So no half-dead screen stays.
"""

from __future__ import annotations

import logging
import time
import traceback
from collections import deque
from collections.abc import Callable
from types import TracebackType

from kiosk.logs.aloud import say
from kiosk.logs.json_lines import tell

MOST = 3
WITHIN_SECONDS = 60.0
DEEPEST = 12
"""Lines of a stack that are told."""


class Bugs:
    """`hook` is what sys.excepthook is set to; exceptions in slots arrive there too."""

    def __init__(
        self,
        heal: Callable[[], None],
        give_up: Callable[[], None],
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.count = 0
        self._heal = heal
        self._give_up = give_up
        self._monotonic = monotonic
        self._times: deque[float] = deque(maxlen=MOST)

    def hook(
        self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """The error's own words are left out: they may quote what a visitor typed."""
        self.count += 1
        stack = stack_of(trace)
        where = stack[-1] if stack else "?"
        say(f"A bug: {kind.__name__} at {where}.")
        tell("bug", logging.ERROR, error=kind.__name__, stack=stack)
        self._times.append(self._monotonic())
        if len(self._times) == MOST and self._times[-1] - self._times[0] < WITHIN_SECONDS:
            self._give_up()
        else:
            self._heal()


def stack_of(trace: TracebackType | None) -> list[str]:
    """ "kiosk/presenter.py:70 refresh", outermost first; no values, no source text."""
    frames = traceback.extract_tb(trace)[-DEEPEST:]
    return [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _short(path: str) -> str:
    parts = path.replace("\\", "/").split("/")
    start = next((i for i, part in enumerate(parts) if part in ("kiosk", "db")), len(parts) - 1)
    return "/".join(parts[start:])
