"""The PIN pad: what is typed, judged off the GUI thread, and how long it stays shut."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.jobs import Err, Jobs, Ok
from kiosk.staff.pin import LEAST, MOST, PinHash, is_pin, read_pin_hash
from kiosk.staff.pin_attempts import PinAttempts
from kiosk.state.folder import StateFolder


def pad_of(hashed: str, state: StateFolder) -> PinPad | None:
    """The pad of the setting `staff_pin`; None where there is no PIN."""
    return PinPad(read_pin_hash(hashed), PinAttempts(state)) if hashed else None


class PinPad(QObject):
    """What is typed lives until it is judged or the pad closes, and is told to nobody."""

    changed = Signal()
    passed = Signal()

    def __init__(self, known: PinHash, attempts: PinAttempts) -> None:
        super().__init__()
        self._known = known
        self._attempts = attempts
        self._jobs = Jobs()
        self._typed = ""
        self._open = False
        self.judging = False
        self.refused = False
        """The last PIN was wrong."""
        self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.CoarseTimer)
        self._second.timeout.connect(self._count)

    @property
    def digits(self) -> int:
        """So many are typed."""
        return len(self._typed)

    @property
    def seconds_left(self) -> int:
        """Until it takes a PIN again."""
        return self._attempts.seconds_left

    @property
    def usable(self) -> bool:
        return not self.judging and not self.seconds_left

    @property
    def complete(self) -> bool:
        """It can be judged."""
        return self.usable and self.digits >= LEAST

    def open(self) -> None:
        self._open, self.refused = True, False
        self._count()

    def close(self) -> None:
        self._open, self._typed = False, ""
        self._second.stop()

    def stop(self) -> None:
        self.close()
        self._jobs.finish()

    def type(self, digit: str) -> None:
        if self._open and self.usable and len(digit) == 1 and digit in "0123456789":
            self._typed = (self._typed + digit)[:MOST]
            self.refused = False
            self.changed.emit()

    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    def judge(self) -> None:
        if not self._open or not self.complete:
            return
        pin, self._typed = self._typed, ""
        self._attempts.begin()
        self.judging = True
        self._jobs.run(partial(is_pin, pin, self._known), self._judged)
        self.changed.emit()

    def _judged(self, result: Ok[bool] | Err) -> None:
        self.judging = False
        if isinstance(result, Err):
            raise result.error
        self.refused = not result.value
        if result.value:
            self._attempts.right()
            if self._open:
                self.passed.emit()
        self._count()

    def _count(self) -> None:
        """Each second while it is shut."""
        if self._open and self.seconds_left:
            self._second.start()
        else:
            self._second.stop()
        self.changed.emit()
