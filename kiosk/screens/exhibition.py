"""Exhibition: halls, zones, exhibitors and exhibits."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class ExhibitionProps:
    where: str = ""
    title: str = ""


def derive_exhibition(scene: Scene) -> ExhibitionProps:
    return ExhibitionProps(where=scene.words.tr("Exhibition"), title=scene.words.tr("Exhibition"))


class ExhibitionViewModel(ScreenViewModel, props=ExhibitionProps):
    def derive(self, scene: Scene, route: Route) -> ExhibitionProps:
        return derive_exhibition(scene)
