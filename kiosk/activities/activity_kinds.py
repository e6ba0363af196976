"""Activities by their kinds: order, words, the chips to choose one. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from db.catalogue import Activity
from kiosk.lists.chips import FilterChip
from kiosk.scene import Scene

KINDS = ("competition", "experience", "roadshow", "open-call", "media", "programme")
"""The order of the groups; a kind that is not listed comes after them."""


def kind_text(kind: str, scene: Scene) -> str:
    tr = scene.words.tr
    return {
        "competition": tr("Competitions"),
        "experience": tr("Experiences"),
        "roadshow": tr("Roadshows"),
        "open-call": tr("Open calls"),
        "media": tr("Media programmes"),
        "programme": tr("Programme"),
    }.get(kind, kind)


def in_order(activities: Iterable[Activity]) -> list[Activity]:
    """By kind, then by first day and hour; those without a day keep their order at the end."""

    def place(activity: Activity) -> tuple[int, str, date, float]:
        known = activity.kind in KINDS
        start = activity.start.timestamp() if activity.start else 0.0
        kind = KINDS.index(activity.kind) if known else len(KINDS)
        return kind, "" if known else activity.kind, activity.first_day or date.max, start

    return sorted(activities, key=place)


def filters(chosen: str, scene: Scene) -> tuple[FilterChip, ...]:
    """A chip for all and one for each kind that there is; none where there is but one kind."""
    every = in_order(scene.catalogue.activities.values())
    counts = Counter(activity.kind for activity in every)
    if len(counts) < 2:
        return ()
    whole = FilterChip("", scene.words.tr("All"), str(len(every)), chosen == "")
    kinds = (
        FilterChip(kind, kind_text(kind, scene), str(count), chosen == kind)
        for kind, count in counts.items()
    )
    return (whole, *kinds)
