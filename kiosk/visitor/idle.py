"""Feeds the visit from the window's events, and swallows the touch that wakes the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from kiosk.visitor.visit import Visit, VisitState

BEGINS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TabletPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
GESTURES = BEGINS - {QEvent.Type.KeyPress, QEvent.Type.Wheel}
GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove, QEvent.Type.KeyRelease})
ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})


def _nowhere(_event: QEvent) -> bool:
    return False


class IdleFilter(QObject):
    """An event filter for the window. A visitor's whole waking gesture opens nothing else."""

    beside: Callable[[QEvent], bool] = staticmethod(_nowhere)
    """Whether an event lies beside the guide, on the bar of a preview: no visitor did it."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        self._swallowing = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in BEGINS | ENDS | GOES_ON and self.beside(event):
            return False
        if kind in BEGINS:
            return self._begin(kind)
        if kind in ENDS:
            swallowed, self._swallowing = self._swallowing, False
            self._touch_unless_attract()
            return swallowed
        if kind in GOES_ON:
            self._touch_unless_attract()
            return self._swallowing
        return False

    def _begin(self, kind: QEvent.Type) -> bool:
        waking = self._visit.state is VisitState.ATTRACT
        self._swallowing = waking and kind in GESTURES
        self._visit.touch()
        return waking

    def _touch_unless_attract(self) -> None:
        if self._visit.state is VisitState.ACTIVE:
            self._visit.touch()
