"""Memory that a visit needed goes back to the system when nobody stands at the glass.

What QML's scripts let go of waits for their engine, and what is free in glibc's heaps lies between
what is not: the guide would hold more after each hundred visits.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

WAIT_MS = 3000
"""By then the pages of the visit are away."""


class GivenBack(QObject):
    """Once after the end of a visit, and not if somebody is there again."""

    def __init__(
        self,
        collect: Callable[[], object],
        here: Callable[[], bool],
        trim: Callable[[], object] | None = None,
    ) -> None:
        """`collect` is what the engine does with what its scripts let go of."""
        super().__init__()
        self._steps: tuple[Callable[[], object], ...] = (collect, trim or trim_heaps)
        self._here = here
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._give)

    def soon(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """For good: a visit may still end by itself, when no engine is there any more."""
        self._timer.stop()
        self._steps = ()

    def _give(self) -> None:
        if not self._here():
            for step in self._steps:
                step()


def trim_heaps() -> None:
    """Only glibc can."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
