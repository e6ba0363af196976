"""Venue: one place, what is on there now and next, and how to walk there."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.navigator import Route
from kiosk.scene import Scene
from kiosk.view_model import ScreenViewModel


@dataclass(frozen=True, slots=True)
class VenueProps:
    where: str = ""
    title: str = ""


def derive_venue(scene: Scene) -> VenueProps:
    return VenueProps(where=scene.words.tr("Venues"), title=scene.words.tr("Venues"))


class VenueViewModel(ScreenViewModel, props=VenueProps):
    def derive(self, scene: Scene, route: Route) -> VenueProps:
        return derive_venue(scene)
