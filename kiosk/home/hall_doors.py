"""The doors of home to who and what is shown, and to where. Pure."""

from __future__ import annotations

from kiosk.home.door_rows import DoorRow, counted
from kiosk.scene import Scene


def exhibition(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("Exhibition"), scene.words.tr("exhibitors found so far")
    return counted("exhibition", name, detail, len(scene.catalogue.exhibitors))


def activities(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("Try and compete"), scene.words.tr("contests and experiences")
    return counted("activities", name, detail, len(scene.catalogue.activities))


def people(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("People"), scene.words.tr("people the sources name")
    return counted("people", name, detail, len(scene.catalogue.people))


def venues(scene: Scene) -> tuple[DoorRow, ...]:
    places = len(scene.catalogue.places)
    name, detail = scene.words.tr("Venues"), scene.words.tr("venues, {n} places on the map", places)
    return counted("venues", name, detail, len(scene.catalogue.venues))
