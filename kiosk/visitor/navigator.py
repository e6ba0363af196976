"""Where the visitor is: a Route, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from db.frozen import dataclass

DEPTH = 50
"""Steps back that are kept; older ones are dropped."""


@dataclass(frozen=True, slots=True)
class Route:
    """A kind of screen and the record that it shows ("" where it shows no single one)."""

    kind: str
    record: str = ""


HOME = Route("home")


class Navigator(QObject):
    """The truth about where the visitor is."""

    changed = Signal()

    def __init__(self, kinds: frozenset[str]) -> None:
        super().__init__()
        self._kinds = kinds
        self._trail: tuple[Route, ...] = (HOME,)

    @property
    def route(self) -> Route:
        return self._trail[-1]

    @property
    def depth(self) -> int:
        """How many steps from home."""
        return len(self._trail) - 1

    @property
    def can_go_back(self) -> bool:
        return self.depth > 0

    def open(self, kind: str, record: str = "") -> None:
        """Go to a screen. An unknown kind or the present place changes nothing."""
        route = Route(kind, record)
        if kind == HOME.kind:
            self.home()
        elif kind in self._kinds and route != self.route:
            self._move((*self._trail, route)[-DEPTH:])

    def back(self) -> None:
        if self.can_go_back:
            self._move(self._trail[:-1])

    def home(self) -> None:
        if self._trail != (HOME,):
            self._move((HOME,))

    def keep(self, stays: Callable[[Route], bool]) -> None:
        """Take every step away that may not stay; where the last one goes, be at the one before."""
        trail = [HOME]
        for route in self._trail:
            if stays(route) and route != trail[-1]:
                trail.append(route)
        before, self._trail = self._trail, tuple(trail)
        if before[-1] != trail[-1]:
            self.changed.emit()

    def _move(self, trail: tuple[Route, ...]) -> None:
        self._trail = trail
        self.changed.emit()
