"""Activity: one competition or experience."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class ActivityProps:
    where: str = ""
    title: str = ""


def derive_activity(scene: Scene) -> ActivityProps:
    return ActivityProps(
        where=scene.words.tr("Try and compete"), title=scene.words.tr("Try and compete")
    )


class ActivityViewModel(ScreenViewModel, props=ActivityProps):
    def derive(self, scene: Scene, route: Route) -> ActivityProps:
        return derive_activity(scene)
