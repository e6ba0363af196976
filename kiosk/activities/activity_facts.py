"""What is known of one activity, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Activity
from kiosk.lists import fact_lines, source_lines
from kiosk.lists.count_facts import count_rows
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def facts(activity: Activity, scene: Scene) -> tuple[FactRow, ...]:
    """Where, about, who, counts, points, sources."""
    tr = scene.words.tr
    return (
        *_when(activity, scene),
        _where(activity, scene),
        *fact_lines.text_row("summary", tr("About"), activity.summary, scene, plain=True),
        *fact_lines.list_rows("organiser", tr("Organisers"), activity.organisers, scene),
        *count_rows(activity.counts, scene),
        *fact_lines.list_rows("point", tr("Facts"), activity.points, scene),
        *fact_lines.text_row("note", tr("Note"), activity.note, scene, plain=True),
        source_lines.source_row(activity, scene),
    )


def _when(activity: Activity, scene: Scene) -> tuple[FactRow, ...]:
    """Days and hours stand in the head; here it is said that they are not known."""
    if activity.first_day is not None:
        return ()
    unknown = scene.words.tr("The sources we read give no date for it.")
    return (FactRow("when", scene.words.tr("When"), unknown, plain=True),)


def _where(activity: Activity, scene: Scene) -> FactRow:
    words, catalogue, label = scene.words, scene.catalogue, scene.words.tr("Where")
    place = catalogue.places.get(activity.place or "")
    venue = catalogue.venues.get(activity.venue or "")
    if place is None and venue is None:
        unknown = words.tr("The sources we read give no place for it.")
        return FactRow("where", label, unknown, plain=True)
    if place is None and venue is not None:
        about = words.of(venue.address) or words.tr("room not published")
        return FactRow("where", label, words.of(venue.name), about, mark=words.mark(venue.name))
    assert place is not None
    hall = catalogue.places.get(place.within or "")
    names = [words.of(hall.name) if hall else "", words.of(venue.name) if venue else ""]
    return FactRow(
        "where",
        label,
        words.of(place.name),
        phrases.listed(names, words),
        mark=words.mark(place.name),
        screen="venues",
        record=place.id,
    )
