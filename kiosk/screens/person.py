"""Person: affiliation, forums and sessions of one person."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class PersonProps:
    where: str = ""
    title: str = ""


def derive_person(scene: Scene) -> PersonProps:
    return PersonProps(where=scene.words.tr("People"), title=scene.words.tr("People"))


class PersonViewModel(ScreenViewModel, props=PersonProps):
    def derive(self, scene: Scene, route: Route) -> PersonProps:
        return derive_person(scene)
