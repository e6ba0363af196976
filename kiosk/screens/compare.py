"""Compare: two governance texts side by side."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class CompareProps:
    where: str = ""
    title: str = ""


def derive_compare(scene: Scene) -> CompareProps:
    return CompareProps(where=scene.words.tr("Compare"), title=scene.words.tr("Compare"))


class CompareViewModel(ScreenViewModel, props=CompareProps):
    def derive(self, scene: Scene, route: Route) -> CompareProps:
        return derive_compare(scene)
