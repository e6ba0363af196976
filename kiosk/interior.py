"""Puts into the window what stands behind attract: after the first content, or when needed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.front import Front
from kiosk.lazy_screens import ATTRACT, LazyScreens
from kiosk.view_model import ScreenViewModel, ViewModel

ENTRANCE_MS = 400
"""The first content has come in before anything is made that nobody sees yet."""


class Interior(QObject):
    """The frame, all pages and sheets, and the staff screen, in the window's item "interior"."""

    failed = Signal(str)
    """It did not load, and why."""

    def __init__(
        self,
        front: Front,
        screens: LazyScreens,
        others: Mapping[str, ViewModel],
    ) -> None:
        """`others`: the view models that are no screens, by the names of their properties."""
        super().__init__()
        self._front = front
        self._others = others
        self._soon = QTimer(self, interval=ENTRANCE_MS, singleShot=True)
        self._soon.timeout.connect(screens.make)
        screens.when_made(self._put)

    def make_soon(self) -> None:
        """A visitor may come any moment now."""
        self._soon.start()

    def stop(self) -> None:
        self._soon.stop()
        del self._front

    def _put(self, screens: Mapping[str, ScreenViewModel]) -> None:
        if ATTRACT in screens:
            return  # it has its place in the window from the start
        if why := self._front.put("Interior", "interior", {**self._others, **screens}):
            self.failed.emit(why)
