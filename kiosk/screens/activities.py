"""Activities: what can be joined or tried, where and when."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class ActivitiesProps:
    where: str = ""
    title: str = ""


def derive_activities(scene: Scene) -> ActivitiesProps:
    return ActivitiesProps(
        where=scene.words.tr("Try and compete"), title=scene.words.tr("Try and compete")
    )


class ActivitiesViewModel(ScreenViewModel, props=ActivitiesProps):
    def derive(self, scene: Scene, route: Route) -> ActivitiesProps:
        return derive_activities(scene)
