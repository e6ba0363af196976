"""Does what staff ask for on their screen, what needs it after asking once more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.language import Words
from kiosk.platform.exit_codes import QUIT, RESTART
from kiosk.staff import actions
from kiosk.updates.arrivals import Arrivals
from kiosk.updates.taking import Taken


class Deeds(QObject):
    """`said` is what the last deed came to, `asked` the action that waits for a yes."""

    changed = Signal()
    testAsked = Signal(str)
    """The screen or the touch test."""

    def __init__(self, arrivals: Arrivals, words: Callable[[], Words]) -> None:
        super().__init__()
        self._arrivals = arrivals
        self._words = words
        self.said = self.asked = ""
        arrivals.releases.tried.connect(self._tried)

    def forget(self) -> None:
        self.said = self.asked = ""

    def act(self, key: str) -> None:
        if key in actions.ASKED:
            self.asked = key
        elif key in actions.TESTS:
            self.testAsked.emit(key)
        elif key == actions.TAKE_UP and self._arrivals.look_again():
            self.said = self._words().tr("Looking…")
        self.changed.emit()

    def answer(self, yes: bool) -> None:
        asked, self.asked = self.asked, ""
        done: dict[str, Callable[[], None]] = {
            actions.ROLL_BACK: self._roll_back,
            actions.RESTART: lambda: QGuiApplication.exit(RESTART),
            actions.QUIT: lambda: QGuiApplication.exit(QUIT),
        }
        if yes and asked in done:
            done[asked]()
        self.changed.emit()

    def _roll_back(self) -> None:
        self.said = self._words().tr("Looking…")
        self._arrivals.roll_back(self._rolled)

    def _rolled(self, found: Taken | Exception) -> None:
        self.said = self._words().tr("Rolled back.") if isinstance(found, Taken) else str(found)
        self.changed.emit()

    def _tried(self) -> None:
        """What was looked for is read or refused; the lists on the screen say which."""
        if self.said:
            self.said = self._words().tr("Looked again; below is what was found.")
            self.changed.emit()
