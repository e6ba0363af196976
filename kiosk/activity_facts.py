"""What is known of one activity, as facts; the works shown in it. Pure."""

from __future__ import annotations

from db.catalogue import Activity, Count, Work
from kiosk import figures, halls, lines, phrases
from kiosk.lines import FactRow
from kiosk.scene import Scene


def facts(activity: Activity, scene: Scene) -> tuple[FactRow, ...]:
    """Where, about, who, counts, points, sources."""
    tr = scene.words.tr
    return (
        *_when(activity, scene),
        _where(activity, scene),
        *lines.text_row("summary", tr("About"), activity.summary, scene, plain=True),
        *lines.list_rows("organiser", tr("Organisers"), activity.organisers, scene),
        *_counts(activity.counts, scene),
        *lines.list_rows("point", tr("Facts"), activity.points, scene),
        *lines.text_row("note", tr("Note"), activity.note, scene, plain=True),
        lines.source_row(activity, scene),
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


def _counts(counts: tuple[Count, ...], scene: Scene) -> tuple[FactRow, ...]:
    label = scene.words.tr("In numbers")
    return tuple(
        FactRow(f"count-{n}", "" if n else label, _count(count, scene), plain=True)
        for n, count in enumerate(counts)
    )


def _count(count: Count, scene: Scene) -> str:
    """ "over 100 investors", “超过100位投资人”."""
    words = scene.words
    parts = [words.of(count.qualifier), figures.number(count.value, words), words.of(count.label)]
    return ("" if words.language == "zh" else " ").join(part for part in parts if part)


def works(activity: Activity, scene: Scene) -> tuple[FactRow, ...]:
    """In the order given; a place is said where it differs from that of the row above."""
    before: str | None = None
    rows: list[FactRow] = []
    for n, work in enumerate(activity.works):
        rows.append(_work(n, work, work.place != before, scene))
        before = work.place
    return tuple(rows)


def _work(number: int, work: Work, place_named: bool, scene: Scene) -> FactRow:
    words, place = scene.words, scene.catalogue.places.get(work.place or "")
    return FactRow(
        key=f"work-{number}",
        label=halls.short_name(place, scene) if place and place_named else "",
        title=words.of(work.title),
        detail=words.of(work.by),
        mark=words.mark(work.title),
    )
