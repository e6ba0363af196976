"""What staff do at the glass: hold the corner, type the PIN."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.staff.pin import hash_pin
from tests.build import catalogue, forum, session
from tests.glass import Glass

PIN = "270718"
HASH = str(hash_pin(PIN))
FIRST = catalogue(sessions=[session("first")], forums=[forum("law")])
SECOND = catalogue(sessions=[session("second")], forums=[forum("law")])
THIRD = catalogue(sessions=[session("third")], forums=[forum("law")])
CORNER = QPoint(20, 20)
SOON_MS = 200


def comes_true(condition: Callable[[], bool]) -> bool:
    """Let the loop run until it holds, for 10 s at most."""
    for _ in range(500):
        if condition():
            return True
        QTest.qWait(20)
    return False


def hold(glass: Glass, at: QPoint = CORNER, *, until: bool = True) -> None:
    """Rest a finger until the pad is there, or for longer than it would take."""
    device, window = glass._device, glass.window
    QTest.touchEvent(window, device).press(0, at, window).commit()
    if until:
        assert comes_true(lambda: glass.kiosk.staff.open)
    else:
        QTest.qWait(SOON_MS * 3)
    QTest.touchEvent(window, device).release(0, at, window).commit()
    glass.settle()


def fingers(glass: Glass, act: str, places: Sequence[QPoint]) -> None:
    """Several at once: "press", "move" or "release"."""
    sequence = QTest.touchEvent(glass.window, glass._device, False)
    for finger, place in enumerate(places):
        getattr(sequence, act)(finger, place, glass.window)
    sequence.commit()
    glass.settle()


def type_pin(glass: Glass, pin: str) -> None:
    for digit in pin:
        glass.tap(digit)
    glass.tap("Enter")
    pad = glass.kiosk.staff.pad
    assert pad is not None
    assert comes_true(lambda: not pad.judging)
    glass.settle()


def enter(glass: Glass) -> None:
    hold(glass)
    type_pin(glass, PIN)


def shown(glass: Glass) -> Any:
    return glass.kiosk.staff.vm.shown
