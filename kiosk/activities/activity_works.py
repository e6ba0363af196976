"""The works that are shown in an activity, as facts. Pure."""

from __future__ import annotations

from db.catalogue import Activity, Work
from kiosk.halls import halls
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene


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
