"""Venues: halls and rooms on a plan, and what is on there."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class VenuesProps:
    where: str = ""
    title: str = ""


def derive_venues(scene: Scene) -> VenuesProps:
    return VenuesProps(where=scene.words.tr("Venues"), title=scene.words.tr("Venues"))


class VenuesViewModel(ScreenViewModel, props=VenuesProps):
    def derive(self, scene: Scene, route: Route) -> VenuesProps:
        return derive_venues(scene)
