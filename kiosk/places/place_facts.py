"""What is known of one place, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Place
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.lines import FactRow
from kiosk.places import place_lines
from kiosk.places.place_on import on_rows
from kiosk.places.walking import Reach, reach
from kiosk.scene import Scene
from kiosk.wording import figures, phrases


def facts(place: Place, scene: Scene) -> tuple[FactRow, ...]:
    """Where, how far, what is on, theme, size, booths, sources; what is unknown is left out."""
    words, tr = scene.words, scene.words.tr
    size = tr("{size} m²", size=figures.number(place.area_m2, words)) if place.area_m2 else ""
    return (
        FactRow("where", tr("Where"), *_where(place, scene)),
        *_from_here(place, scene),
        *on_rows(place, scene),
        *fact_lines.text_row("theme", tr("Theme"), place.theme, scene),
        *([FactRow("size", tr("Size"), size)] if size else []),
        *fact_lines.list_rows("point", tr("On show"), place.points, scene),
        *fact_lines.text_row("note", tr("Note"), place.note, scene, plain=True),
        source_lines.source_row(place, scene),
    )


def _where(place: Place, scene: Scene) -> tuple[str, str]:
    """The hall around it with its venue, or the venue with its address, and the floor."""
    words = scene.words
    hall = scene.catalogue.places.get(place.within or "")
    venue = scene.catalogue.venues.get(place.venue)
    venue_name = words.of(venue.name) if venue else ""
    detail = venue_name if hall else words.of(venue.address) if venue else ""
    title = place_lines.place_name(hall, scene) if hall else venue_name
    return title, phrases.listed([_level(place, scene), detail], words)


def _level(place: Place, scene: Scene) -> str:
    """Said of rooms in a hall whose rooms lie on more floors than one."""
    every = scene.catalogue.places.values()
    floors = {p.box.level for p in every if p.within == place.within and p.box}
    if place.within is None or place.box is None or len(floors) < 2:
        return ""
    return scene.words.tr("Level {floor} on the map", floor=place.box.level)


def _from_here(place: Place, scene: Scene) -> tuple[FactRow, ...]:
    here, words = scene.catalogue.places.get(scene.here), scene.words
    if here is None:
        return ()
    how = reach(place, here)
    place_now = words.tr("from {place}", place=place_lines.place_name(here, scene))
    detail = "" if how is Reach.HERE else place_now
    return (
        FactRow("walk", words.tr("From here"), place_lines.reach_text(how, place, scene), detail),
    )
