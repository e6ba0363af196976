"""Waits for what must become true, with the event loop turning."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest


def becomes(true: Callable[[], bool], milliseconds: int) -> bool:
    """Whether it became true in time."""
    end = time.monotonic() + milliseconds / 1000
    while not true():
        if time.monotonic() > end:
            return False
        QTest.qWait(5)
    return True
