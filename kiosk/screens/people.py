"""People: everybody whom the sources name."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class PeopleProps:
    where: str = ""
    title: str = ""


def derive_people(scene: Scene) -> PeopleProps:
    return PeopleProps(where=scene.words.tr("People"), title=scene.words.tr("People"))


class PeopleViewModel(ScreenViewModel, props=PeopleProps):
    def derive(self, scene: Scene, route: Route) -> PeopleProps:
        return derive_people(scene)
