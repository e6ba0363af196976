"""The exhibitors' section of the exhibition's list: all, of one hall, or the new ones. Pure."""

from __future__ import annotations

from db.catalogue import Exhibitor
from kiosk.halls import exhibitor_list, halls
from kiosk.halls.exhibition_filters import FIRST, HALL
from kiosk.halls.exhibition_sections import section
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene


def exhibitors(chosen: str, scene: Scene) -> list[HangingRow]:
    """All, those of one hall, or those that are here for the first time."""
    tr, shown = scene.words.tr, [e for e in _all(scene) if _holds(chosen, e, scene)]
    booths = sum(bool(exhibitor.booth) for exhibitor in shown)
    place = scene.catalogue.places.get(chosen.removeprefix(HALL))
    title = scene.words.of(place.name) if place else tr("Exhibitors")
    aside = tr("{n} with a printed booth", booths) if booths else tr("No booth is printed")
    lines = exhibitor_list.exhibitor_rows(shown, scene)
    return section("exhibitors", title, lines, scene, aside, len(shown))


def _all(scene: Scene) -> list[Exhibitor]:
    return list(scene.catalogue.exhibitors.values())


def _holds(chosen: str, exhibitor: Exhibitor, scene: Scene) -> bool:
    if chosen == FIRST:
        return exhibitor.first_time
    hall = halls.hall_of(exhibitor, scene.catalogue)
    return not chosen or (hall is not None and chosen == HALL + hall.id)
