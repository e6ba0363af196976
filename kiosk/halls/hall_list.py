"""The exhibition's halls as lines. Pure."""

from __future__ import annotations

from db.catalogue import Place
from kiosk.halls.halls import HALL, crowds, exhibition_venue
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import figures, phrases


def rows(scene: Scene) -> list[HangingRow]:
    """The halls of the exhibition's venue, then those elsewhere where exhibitors stand."""
    catalogue, counts = scene.catalogue, crowds(scene.catalogue)
    venue = exhibition_venue(catalogue)
    own = [p for p in catalogue.places.values() if venue and p.venue == venue.id]
    halls = [place for place in own if place.kind == HALL]
    others = [catalogue.places[i] for i in counts if catalogue.places[i] not in halls]
    return [_row(hall, counts.get(hall.id, 0), scene) for hall in [*halls, *others]]


def _row(hall: Place, count: int, scene: Scene) -> HangingRow:
    words = scene.words
    area = words.tr("{area} m²", area=figures.number(hall.area_m2, words)) if hall.area_m2 else ""
    return HangingRow(
        key=f"hall-{hall.id}",
        hang=figures.number(count, words) if count else "",
        under=words.tr("exhibitors", count) if count else "",
        title=words.of(hall.name),
        lead=words.tr("You are here") if hall.id == scene.here else "",
        detail=phrases.listed([area, words.of(hall.theme)], words),
        mark=words.mark(hall.name),
        sources=len(hall.sources),
        differs=bool(hall.disagreements),
        screen="venues",
        record=hall.id,
        asks=f"places/{hall.id}",
    )
