"""One finger that rests in the upper left corner calls the PIN pad, and changes nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPointerEvent

HOLD_MS = 3000
SIDE_MM = 15.0
SIDE_SHARE = 0.09
"""Of the shorter side of the window, where nobody knows its millimetres."""

BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})
KEYS = frozenset({QEvent.Type.KeyPress})


def side_of(shorter: int, density: float) -> float:
    """The side of the corner in pixels; `density` in pixels per millimetre, 0 where unknown."""
    return SIDE_MM * density if density else SIDE_SHARE * shorter


class CornerHold(QObject):
    """An event filter for the window that only looks on: every event goes its way."""

    held = Signal()
    touched = Signal()
    """Something was done at the glass: idle rules begin anew."""

    def __init__(self, side: Callable[[], float], hold_ms: int = HOLD_MS) -> None:
        """`side`: of the corner now, in pixels of the window."""
        super().__init__()
        self._side = side
        self.timer = QTimer(self, interval=hold_ms, singleShot=True)
        self.timer.setTimerType(Qt.TimerType.CoarseTimer)
        self.timer.timeout.connect(self.held)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BEGINS:
            self.touched.emit()
            self._begin(event)
        elif kind in GOES_ON:
            if self.timer.isActive() and not self._rests(event):
                self.timer.stop()
        elif kind in ENDS:
            self.timer.stop()
        elif kind in KEYS:
            self.touched.emit()
        return False

    def _begin(self, event: QEvent) -> None:
        if self._rests(event):
            self.timer.start()
        else:
            self.timer.stop()

    def _rests(self, event: QEvent) -> bool:
        """One finger, and it is in the corner."""
        if not isinstance(event, QPointerEvent) or event.pointCount() != 1:
            return False
        return self._inside(event.points()[0].position())

    def _inside(self, place: QPointF) -> bool:
        side = self._side()
        return 0 <= place.x() < side and 0 <= place.y() < side
