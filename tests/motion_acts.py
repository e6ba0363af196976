"""What is filmed: each motion, and where it begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.glass import Glass


@dataclass(frozen=True, slots=True)
class Motion:
    prepare: Callable[[Glass], None]
    act: Callable[[Glass], Callable[[], None]]
    """Finds what is touched, and returns the touch itself."""


def opened(screen: str) -> Callable[[Glass], None]:
    return lambda glass: glass.kiosk.house.navigator.open(screen)


def stays(glass: Glass) -> None:
    """Where the motion before it ended."""


def tap(name: str) -> Callable[[Glass], Callable[[], None]]:
    return lambda glass: partial(glass.tap_at, glass.find(name).rect.center())


def flip(glass: Glass) -> Callable[[], None]:
    return glass.kiosk.presenter.flip_language


def flick(glass: Glass) -> Callable[[], None]:
    return partial(flicked, glass)


def flicked(glass: Glass) -> None:
    middle = QPoint(glass.window.width() // 2, glass.window.height() // 2)
    QTest.touchEvent(glass.window, glass._device).press(0, middle, glass.window).commit()
    for step in range(1, 9):
        QTest.qWait(8)
        point = middle - QPoint(0, 25 * step)
        QTest.touchEvent(glass.window, glass._device).move(0, point, glass.window).commit()
    QTest.touchEvent(glass.window, glass._device).release(0, point, glass.window).commit()


ACTS = {
    "page": Motion(stays, tap("Agenda")),
    "back": Motion(stays, tap("Back")),
    "page-again": Motion(stays, tap("Agenda")),
    "sheet": Motion(stays, tap("Accessibility")),
    "sheet-away": Motion(stays, tap("Close")),
    "facet": Motion(opened("agenda"), tap("Topic")),
    "facet-away": Motion(stays, tap("Close")),
    "language": Motion(stays, flip),
    "flick": Motion(opened("people"), flick),
}
