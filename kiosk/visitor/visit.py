"""A Visit: attract -> active -> asking -> attract. Ending it resets everything."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class VisitState(StrEnum):
    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"


class Visit(QObject):
    """Time without a touch leads to a question, the question's countdown to the end."""

    changed = Signal()
    ended = Signal()

    def __init__(self, idle_seconds: int, ask_seconds: int) -> None:
        super().__init__()
        self._idle_seconds = idle_seconds
        self._ask_seconds = ask_seconds
        self._extensions = 0
        self._left = 0
        self._state = VisitState.ATTRACT
        self._idle = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._idle.timeout.connect(self._ask)
        self._countdown = QTimer(self, interval=1000, timerType=Qt.TimerType.CoarseTimer)
        self._countdown.timeout.connect(self._count)

    @property
    def state(self) -> VisitState:
        return self._state

    @property
    def seconds_left(self) -> int:
        """Of the question; 0 while nothing is asked."""
        return self._left

    @property
    def ask_seconds(self) -> int:
        return self._ask_seconds

    @property
    def wait_seconds(self) -> int:
        """How long this visit waits without a touch: it doubles with each extension."""
        return self._idle_seconds << self._extensions

    def touch(self) -> None:
        """A visitor touched the screen: begin a visit, or wait anew."""
        if self._state is VisitState.ASKING:
            return
        self._idle.start(self.wait_seconds * 1000)
        if self._state is VisitState.ATTRACT:
            self._become(VisitState.ACTIVE)

    def extend(self) -> None:
        """ "I am still here"."""
        if self._state is VisitState.ASKING:
            self._extensions += 1
            self._countdown.stop()
            self._left = 0
            self._idle.start(self.wait_seconds * 1000)
            self._become(VisitState.ACTIVE)

    def end(self) -> None:
        if self._state is VisitState.ATTRACT:
            return
        self._idle.stop()
        self._countdown.stop()
        self._extensions = 0
        self._left = 0
        self._state = VisitState.ATTRACT
        self.ended.emit()
        self.changed.emit()

    def _ask(self) -> None:
        self._left = self._ask_seconds
        self._countdown.start()
        self._become(VisitState.ASKING)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.changed.emit()
        else:
            self.end()

    def _become(self, state: VisitState) -> None:
        self._state = state
        self.changed.emit()
