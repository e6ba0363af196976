"""The accessibility sheet: how this visitor wants to see and reach everything."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot

from kiosk.look import Look
from kiosk.scene import Scene
from kiosk.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class AccessProps:
    open: bool = False
    title: str = ""
    close_text: str = ""


def derive_access(scene: Scene) -> AccessProps:
    words = scene.words
    return AccessProps(open=True, title=words.tr("Accessibility"), close_text=words.tr("Close"))


class AccessViewModel(ViewModel, props=AccessProps):
    """Opened over any screen; tells what was chosen, and keeps nothing."""

    toggled = Signal()
    chosen = Signal(Look)

    def __init__(self) -> None:
        super().__init__()
        self._open = False
        self._look = Look()

    @Slot()
    def ask(self) -> None:
        self._set(True)

    @Slot()
    def close(self) -> None:
        self._set(False)

    def _set(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self.toggled.emit()

    def refresh(self, scene: Scene) -> None:
        self._look = scene.look
        if self._open:
            self.show(derive_access(scene))
        elif self.shown.open:
            self.show(replace(self.shown, open=False))
