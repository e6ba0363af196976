"""My plan: what was added, clashes, free gaps, and the way to take it along."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class PlanProps:
    where: str = ""
    title: str = ""


def derive_plan(scene: Scene) -> PlanProps:
    return PlanProps(where=scene.words.tr("My plan"), title=scene.words.tr("My plan"))


class PlanViewModel(ScreenViewModel, props=PlanProps):
    def derive(self, scene: Scene, route: Route) -> PlanProps:
        return derive_plan(scene)
