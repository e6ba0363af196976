"""Search: one box over every kind of record, with a keypad of our own."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class SearchProps:
    where: str = ""
    title: str = ""


def derive_search(scene: Scene) -> SearchProps:
    return SearchProps(where=scene.words.tr("Search"), title=scene.words.tr("Search"))


class SearchViewModel(ScreenViewModel, props=SearchProps):
    def derive(self, scene: Scene, route: Route) -> SearchProps:
        return derive_search(scene)
