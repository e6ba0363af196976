"""What is known of one exhibitor, and what the data ties to it. Pure."""

from __future__ import annotations

from db.catalogue import Exhibitor, Text
from kiosk import award_winners, halls, lines, phrases
from kiosk.country_names import country
from kiosk.lines import FactRow, LinkRow
from kiosk.scene import Scene


def facts(exhibitor: Exhibitor, scene: Scene) -> tuple[FactRow, ...]:
    tr = scene.words.tr
    return (
        _where(exhibitor, scene),
        *_country(exhibitor, scene),
        *_shows(exhibitor, scene),
        *lines.text_row("note", tr("Note"), exhibitor.note, scene, plain=True),
        lines.source_row(exhibitor, scene),
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
    return lines.list_rows("shows", label, things, scene)


def links(exhibitor: Exhibitor, scene: Scene) -> tuple[LinkRow, ...]:
    """Treasures at its booth, works that won under its name, activities that it organises."""
    catalogue, tr = scene.catalogue, scene.words.tr
    booth = Text.of(en=exhibitor.booth or "", zh=exhibitor.booth or "")
    treasures = [t for t in catalogue.treasures.values() if booth and t.booth == booth]
    winners = [w for w in catalogue.winners.values() if w.entrant == exhibitor.name]
    joined = [a for a in catalogue.activities.values() if exhibitor.name in a.organisers]
    treasure, activity = tr("Treasure of the hall"), tr("Try and compete")
    return (
        *(_link("award", t.id, t.name, treasure, scene) for t in treasures),
        *(award_winners.winner_row(winner, scene) for winner in winners),
        *(_link("activity", a.id, a.name, activity, scene) for a in joined),
    )


def _link(screen: str, record: str, name: Text, detail: str, scene: Scene) -> LinkRow:
    words = scene.words
    return LinkRow(
        key=f"{screen}-{record}",
        title=words.of(name),
        detail=detail,
        mark=words.mark(name),
        screen=screen,
        record=record,
    )
