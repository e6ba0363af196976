"""What is known of one exhibitor. Pure."""

from __future__ import annotations

from db.catalogue import Exhibitor, Text
from kiosk.halls import halls
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import phrases
from kiosk.wording.country_names import country


def facts(exhibitor: Exhibitor, scene: Scene) -> tuple[FactRow, ...]:
    tr = scene.words.tr
    return (
        _where(exhibitor, scene),
        *_country(exhibitor, scene),
        *_shows(exhibitor, scene),
        *fact_lines.text_row("note", tr("Note"), exhibitor.note, scene, plain=True),
        source_lines.source_row(exhibitor, scene),
    )


def _where(exhibitor: Exhibitor, scene: Scene) -> FactRow:
    words, catalogue = scene.words, scene.catalogue
    hall = halls.hall_of(exhibitor, catalogue)
    if hall is None:
        unknown = words.tr("Hall and booth are not printed in the sources we read.")
        said = words.tr("booth {booth}", booth=exhibitor.booth) if exhibitor.booth else unknown
        return FactRow("where", words.tr("Where"), said, plain=not exhibitor.booth)
    venue = catalogue.venues.get(hall.venue)
    around = [
        words.tr("where you are now") if hall.id == scene.here else "",
        "" if exhibitor.booth else words.tr("booth not printed"),
        words.of(venue.name) if venue else "",
    ]
    return FactRow(
        "where",
        words.tr("Where"),
        words.of(hall.name),
        phrases.listed(around, words),
        mark=words.mark(hall.name),
        screen="venues",
        record=hall.id,
    )


def _country(exhibitor: Exhibitor, scene: Scene) -> tuple[FactRow, ...]:
    name = country(exhibitor.country, scene.words)
    return (FactRow("country", scene.words.tr("From"), name),) if name else ()


def _shows(exhibitor: Exhibitor, scene: Scene) -> tuple[FactRow, ...]:
    """What it brings, as its own list and the exhibits that name it say, each once."""
    exhibits = [e.name for e in scene.catalogue.exhibits.values() if e.exhibitor == exhibitor.id]
    things: dict[Text, None] = dict.fromkeys([*exhibitor.exhibits, *exhibits])
    label = scene.words.tr("Shows")
    if not things:
        unknown = scene.words.tr("What it shows is not named in the sources we read.")
        return (FactRow("shows", label, unknown, plain=True),)
    return fact_lines.list_rows("shows", label, things, scene)
