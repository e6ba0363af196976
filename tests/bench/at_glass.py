"""A visitor's finger on a real window, and the time until a frame shows what it did.

Everything is real: QTest.touchEvent into the window, the guide's own event loop, Qt's software
renderer at 1080x1920. Only where the touch leads may be redirected: see `leads_to`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings import read_settings
from kiosk.updates import Taken
from kiosk.visitor.navigator import Route
from tests.glass import Glass

FLAGS = ("--windowed", "--language", "en", "--idle-seconds", "3600")
NOW = ("--now", "2024-07-05T14:10+08:00")
LIMIT_SECONDS = 90.0
ANSWER_SECONDS, MOST_TOUCHES = 10.0, 3
QUIET_SECONDS = 0.45
"""Longer than any motion: what a touch began is over."""


class AtGlass:
    """A running guide on the release at `content` (None: the bundled one), touched and timed.

    It is ready: the job that makes the search index after a start is over.
    """

    def __init__(self, content: Path | None) -> None:
        asked = ["--content", str(content)] if content else []
        self.kiosk = Kiosk(read_settings([*FLAGS, *NOW, *asked], {}))
        self._told: list[Taken | None] = []
        self.kiosk.when_content(self._told.append)
        self.kiosk.start()
        self.until(lambda: bool(self._told))
        taken = self._told.pop()
        if taken is None or taken.problems:
            raise RuntimeError(f"{content} was not taken: {taken}")
        self.until(lambda: self.kiosk.house.arrivals.ready)
        self.window = self.kiosk.window
        assert isinstance(self.window, QQuickWindow)
        self._frames: list[float] = []
        self._shown: Callable[[], bool] | None = None
        self._met: float | None = None
        self._cpu_began = 0.0
        self.cpu_ms = 0.0
        """CPU time of the whole process for the last touch, which load of others stretches less."""
        self.window.frameSwapped.connect(self._frame)
        self._glass = Glass(self.kiosk)
        QAccessible.setActive(False)
        self._aim: Route | None = None
        self._open = self.kiosk.house.navigator.open
        self.kiosk.house.navigator.open = self._redirected  # type: ignore[method-assign]

    def _redirected(self, kind: str, record: str = "") -> None:
        aim, self._aim = self._aim, None
        self._open(*((aim.kind, aim.record) if aim is not None else (kind, record)))

    def place_of(self, name: str) -> QPoint:
        """The middle of what is called so to assistive technology."""
        QAccessible.setActive(True)
        try:
            return self._glass.find(name).rect.center()
        finally:
            QAccessible.setActive(False)

    def leads_to(self, route: Route) -> None:
        """The next touch on "Search" opens this page instead: one way into every page."""
        self._aim = route

    def touch(self, point: QPoint, shown: Callable[[], bool]) -> float:
        """Milliseconds from lifting the finger at `point` to the first frame with `shown`.

        On a machine that stalls, a touch may have become a long press: it is made again then.
        """
        for _ in range(MOST_TOUCHES):
            began = self._touched(point, shown)
            try:
                self.until(lambda: self._met is not None, ANSWER_SECONDS)
            except RuntimeError:
                continue
            self._shown = None
            return ((self._met or 0.0) - began) * 1000
        raise RuntimeError(f"{MOST_TOUCHES} touches at {point} were not answered")

    def _touched(self, point: QPoint, shown: Callable[[], bool]) -> float:
        device = self._glass._device
        QTest.touchEvent(self.window, device).press(0, point, self.window).commit()
        self.rest(0.03)
        self._met, self._shown = None, shown
        began, self._cpu_began = time.perf_counter(), time.process_time()
        QTest.touchEvent(self.window, device).release(0, point, self.window).commit()
        return began

    def _frame(self) -> None:
        now = time.perf_counter()
        self._frames.append(now)
        if self._met is None and self._shown is not None and self._shown():
            self._met = now
            self.cpu_ms = (time.process_time() - self._cpu_began) * 1000

    def drag(self, start: QPoint, by: int, steps: int) -> list[float]:
        """Move a finger by `by` pixels down, a step each 8 ms; ms between its frames."""
        device = self._glass._device
        self._frames.clear()
        QTest.touchEvent(self.window, device).press(0, start, self.window).commit()
        for step in range(1, steps + 1):
            point = start + QPoint(0, by * step // steps)
            QTest.touchEvent(self.window, device).move(0, point, self.window).commit()
            self.rest(0.008)
        QTest.touchEvent(self.window, device).release(0, point, self.window).commit()
        self.rest(0.6)
        times, self._frames = self._frames, []
        return [(b - a) * 1000 for a, b in pairwise(times)]

    def rest(self, seconds: float = QUIET_SECONDS) -> None:
        """The event loop runs on for so long."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    @staticmethod
    def until(true: Callable[[], bool], limit: float = LIMIT_SECONDS) -> None:
        end = time.perf_counter() + limit
        while not true():
            if time.perf_counter() > end:
                raise RuntimeError(f"nothing came within {limit:.0f} s")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def close(self) -> None:
        self.kiosk.close()
