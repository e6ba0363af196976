"""The Library holds the current Catalogue."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from db.catalogue import Catalogue


class Library(QObject):
    """None until the first Catalogue is there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._current: Catalogue | None = None

    @property
    def current(self) -> Catalogue | None:
        return self._current

    def swap(self, catalogue: Catalogue) -> None:
        """Take `catalogue` as the current one. The visit that goes on sees it too."""
        self._current = catalogue
        self.changed.emit()
