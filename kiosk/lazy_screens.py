"""The screens of the guide: attract from the start, all others made when one is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kiosk.view_model import ScreenViewModel

ATTRACT = "attract"
KINDS = (
    *(ATTRACT, "home", "agenda", "session", "forums", "forum", "awards", "award"),
    *("governance", "initiative", "search", "plan", "compare", "exhibition", "exhibitor"),
    *("activities", "activity", "people", "person", "venues", "venue", "about"),
)
"""Of routes, each with its screen."""

Made = Callable[[Mapping[str, ScreenViewModel]], None]


class LazyScreens(Mapping[str, ScreenViewModel]):
    """By the kind of their routes. Loading them takes as long as the first frame."""

    def __init__(self, attract: ScreenViewModel) -> None:
        self._made: dict[str, ScreenViewModel] = {ATTRACT: attract}
        self._told: list[Made] = []

    def __getitem__(self, kind: str) -> ScreenViewModel:
        if kind not in self._made and kind in KINDS:
            self.make()
        return self._made[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)

    @property
    def made(self) -> tuple[ScreenViewModel, ...]:
        """Those that are there, without making any."""
        return tuple(self._made.values())

    def when_made(self, told: Made) -> None:
        """Call `told` with the screens that are there, and with the others once they are."""
        self._told.append(told)
        told(self._made)

    def make(self) -> None:
        """Make those that are not there yet."""
        if len(self._made) == len(KINDS):
            return
        from kiosk.every_screen import make_screens

        others = make_screens()
        self._made |= others
        for told in self._told:
            told(others)
