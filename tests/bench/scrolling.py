"""A finger flung through a list, and how long each frame took that moved it.

A frame is timed from when there was something to draw: the finger moved or was lifted, by its
timetable, or the flick ran on since the frame before. What is still costs no time: before a drag
is one, at an end of the list, after the flick. Whatever holds the event loop up makes frames
late, as neither the timetable nor the flick waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.bench.at_glass import AtGlass

STEPS, STEP_SECONDS = 20, 0.008
MOST_FLINGS = 40
REST_SECONDS = 0.3
STOPPED_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What was on the glass at `at` (seconds), after the finger's first `given` moves."""

    at: float
    place: float
    given: int
    cpu: float = 0.0


@dataclass(frozen=True, slots=True)
class Moved:
    """One frame that shows the list at another place: ms it took, of the wall and of the CPU."""

    ms: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Fling:
    """`rows` that the list went down; below 0 where it went up."""

    frames: list[Moved]
    rows: int


def moved_frames(frames: Sequence[Frame], asked: Sequence[float]) -> Iterator[Moved]:
    """`asked`: when the finger should have moved, and last of all been lifted. The first frame
    is what was shown before. After the lift the list moves by itself.
    """
    for before, after in pairwise(frames):
        if after.place != before.place:
            due = asked[before.given] if before.given < len(asked) else before.at
            since = max(before.at, due)
            yield Moved((after.at - since) * 1000, (after.cpu - before.cpu) * 1000)


def list_in(item: QQuickItem) -> QQuickItem:
    """The first list in view below `item` that has more than fits."""
    if item.inherits("QQuickListView") and item.property("contentHeight") > item.height():
        return item
    for child in item.childItems():
        if child.isVisible():
            try:
                return list_in(child)
            except LookupError:
                pass
    raise LookupError("no list that is longer than the glass")


class Flinger:
    """Flings the list that is on the glass."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice) -> None:
        self._window, self._device = window, device
        self._list = list_in(window.contentItem())
        self._asked: list[float] = []
        self._given = 0
        self._frames: list[Frame] = []

    def go(self, start: QPoint, by: int, rows: int) -> list[Fling]:
        """As many flings as it takes to go so many rows, down where `by` is below 0."""
        flings: list[Fling] = []
        way = -1 if by > 0 else 1
        while way * sum(fling.rows for fling in flings) < rows:
            if len(flings) == MOST_FLINGS:
                raise RuntimeError(f"{len(flings)} flings did not move the list by {rows} rows")
            flings.append(self.fling(start, by))
        return flings

    def fling(self, start: QPoint, by: int) -> Fling:
        """A finger goes `by` pixels down from `start` in 160 ms and is lifted; until all rests."""
        device, window = self._device, self._window
        row = self._row()
        QTest.touchEvent(window, device).press(0, start, window).commit()
        began = time.perf_counter()
        self._asked = [began + n * STEP_SECONDS for n in range(1, STEPS + 2)]
        self._given, self._frames = 0, []
        self._frame()
        window.frameSwapped.connect(self._frame)
        for step, due in enumerate(self._asked[:-1], 1):
            self._until(due)
            point = start + QPoint(0, by * step // STEPS)
            QTest.touchEvent(window, device).move(0, point, window).commit()
            self._given += 1
        self._until(self._asked[-1])
        QTest.touchEvent(window, device).release(0, point, window).commit()
        self._given += 1
        self._until_it_stops()
        AtGlass.rest(REST_SECONDS)
        window.frameSwapped.disconnect(self._frame)
        return Fling(list(moved_frames(self._frames, self._asked)), self._row() - row)

    def _until(self, due: float) -> None:
        while (left := due - time.perf_counter()) > 0:
            AtGlass.rest(left)

    def _until_it_stops(self) -> None:
        end = time.perf_counter() + STOPPED_SECONDS
        while self._list.property("moving"):
            if time.perf_counter() > end:
                raise RuntimeError(f"the list still moves after {STOPPED_SECONDS:.0f} s")
            AtGlass.rest(REST_SECONDS)

    def _frame(self) -> None:
        place = self._list.property("contentY")
        now, cpu = time.perf_counter(), time.process_time()
        self._frames.append(Frame(now, place, self._given, cpu))

    def _row(self) -> int:
        """The row at the upper edge."""
        row = QMetaObject.invokeMethod(
            self._list,
            "indexAt",
            Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG("int"),
            Q_ARG("qreal", 1.0),
            Q_ARG("qreal", self._list.property("contentY") + 1),
        )
        assert isinstance(row, int)
        return row
