"""How often the PIN was wrong, and how long the pad stays shut; a restart changes nothing."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping

from kiosk.state.folder import StateFolder

FREE = 3
"""Wrong PINs before the pad shuts."""
FIRST_SECONDS = 30
LONGEST_SECONDS = 3600
FILE = "pin-attempts.json"
DAMAGED = (FREE, math.inf)
"""What a file that says nothing sound counts as: as if somebody had just tried."""


def shut_seconds(wrong: int) -> int:
    """After so many wrong PINs in a row: 30 s from the third on, twice that with each further."""
    if wrong < FREE:
        return 0
    return min(LONGEST_SECONDS, FIRST_SECONDS << min(wrong - FREE, 10))


class PinAttempts:
    """Counts a try before it is judged, so that pulling the plug wins nothing."""

    def __init__(
        self,
        state: StateFolder,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Where `state` remembers nothing, a restart forgets."""
        self._state = state
        self._wall = wall
        self._monotonic = monotonic
        self._wrong, until = _read(state)
        # The clock may have been set meanwhile: never longer than the whole span.
        left = min(max(0.0, until - wall()), shut_seconds(self._wrong))
        self._open_at = monotonic() + left

    @property
    def wrong(self) -> int:
        return self._wrong

    @property
    def seconds_left(self) -> int:
        """Until the pad takes a PIN again; 0 where it does."""
        return max(0, math.ceil(self._open_at - self._monotonic()))

    def begin(self) -> None:
        """A PIN is about to be judged: it counts as wrong until it is right."""
        self._wrong += 1
        shut = shut_seconds(self._wrong)
        self._open_at = self._monotonic() + shut
        self._write(self._wall() + shut)

    def right(self) -> None:
        self._wrong, self._open_at = 0, 0.0
        self._write(0.0)

    def _write(self, until: float) -> None:
        """Where nothing can be written it is at least known until the next start."""
        self._state.write(FILE, {"wrong": self._wrong, "until": until})


def _read(state: StateFolder) -> tuple[int, float]:
    before = state.problem
    told = state.read(FILE)
    if told is None:
        return DAMAGED if state.problem != before else (0, 0.0)
    if not isinstance(told, Mapping):
        return DAMAGED
    wrong, until = told.get("wrong"), told.get("until")
    if not isinstance(wrong, int) or wrong < 0 or not isinstance(until, int | float):
        return DAMAGED
    return DAMAGED if math.isnan(until) else (wrong, float(until))
