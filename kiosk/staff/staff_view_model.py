"""What staff do at the glass, handed on as signals."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kiosk.staff.staff_props import StaffProps
from kiosk.view_model import ViewModel


class StaffViewModel(ViewModel, props=StaffProps):
    """Knows what is shown and nothing else; no digit that is typed stays here."""

    typed = Signal(str)
    erased = Signal()
    entered = Signal()
    closed = Signal()
    languageAsked = Signal()
    acted = Signal(str)
    answered = Signal(bool)

    @Slot(str)
    def type(self, digit: str) -> None:
        self.typed.emit(digit)

    @Slot()
    def erase(self) -> None:
        self.erased.emit()

    @Slot()
    def enter(self) -> None:
        self.entered.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    @Slot()
    def flipLanguage(self) -> None:
        self.languageAsked.emit()

    @Slot(str)
    def act(self, key: str) -> None:
        self.acted.emit(key)

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self.answered.emit(yes)
