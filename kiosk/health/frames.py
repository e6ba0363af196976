"""Counts frames that came late while something moved. Pure but for its clock."""

from __future__ import annotations

import time
from collections.abc import Callable

LATE = 0.033
"""Seconds from one frame to the next: two of a 60 Hz screen."""
REST = 0.5
"""Longer than so many seconds, nothing was meant to move."""


class LateFrames:
    """A gap counts where frames came in time before it and after it: in the middle of a movement.

    What ends a rest is no late frame, and the first frame of a screen is none.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.count = 0
        self._now = now
        self._last = now()
        self._gap = False
        self._moving = False

    def frame(self) -> None:
        passed, self._last = self._now() - self._last, self._now()
        if passed <= LATE:
            self.count += self._gap
            self._moving, self._gap = True, False
        else:
            self._gap = self._moving and passed < REST
            self._moving = self._gap
