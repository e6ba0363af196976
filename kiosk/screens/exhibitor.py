"""Exhibitor: one company, its booth and what it shows."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class ExhibitorProps:
    where: str = ""
    title: str = ""


def derive_exhibitor(scene: Scene) -> ExhibitorProps:
    return ExhibitorProps(where=scene.words.tr("Exhibition"), title=scene.words.tr("Exhibition"))


class ExhibitorViewModel(ScreenViewModel, props=ExhibitorProps):
    def derive(self, scene: Scene, route: Route) -> ExhibitorProps:
        return derive_exhibitor(scene)
