"""Memory that a visit needed goes back to the system when nobody stands at the glass.

What is free in glibc's heaps lies between what is not, and the guide would hold more after each
hundred visits. On other systems nothing is done.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

WAIT_MS = 3000
"""By then the pages of the visit are away."""


class GivenBack(QObject):
    """Takes about 3 ms, once after the end of a visit."""

    def __init__(self, trim: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(trim or trim_heaps)

    def soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()


def trim_heaps() -> None:
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
