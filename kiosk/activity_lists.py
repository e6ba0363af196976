"""Activities as lines, grouped by kind. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from db.catalogue import Activity
from kiosk import activity_times, figures, hanging, phrases
from kiosk.chips import FilterChip
from kiosk.hanging import HangingRow
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


def rows(chosen: str, scene: Scene) -> list[HangingRow]:
    found: list[HangingRow] = []
    every = in_order(scene.catalogue.activities.values())
    counts = Counter(activity.kind for activity in every)
    for activity in every:
        if chosen not in ("", activity.kind):
            continue
        key = f"section-{activity.kind}"
        if key not in (row.key for row in found if row.kind == "section"):
            found.append(_heading(activity.kind, counts[activity.kind], every, scene))
        found.append(_row(activity, scene))
    return found


def _heading(kind: str, count: int, every: list[Activity], scene: Scene) -> HangingRow:
    undated = sum(a.kind == kind and a.first_day is None for a in every)
    aside = scene.words.tr("{n} without a printed date", undated) if undated else ""
    text, number = kind_text(kind, scene), figures.number(count, scene.words)
    return hanging.section(kind, text, number, aside)


def _row(activity: Activity, scene: Scene) -> HangingRow:
    words = scene.words
    hang, under = _hanging(activity, scene)
    state, ended = activity_times.state(activity, scene), words.tr("ended")
    return HangingRow(
        key=f"activities/{activity.id}",
        hang=hang,
        under=under,
        title=words.of(activity.name),
        lead="" if state == ended else state,
        live=activity_times.is_on(activity, scene),
        detail=phrases.listed([ended if state == ended else "", where(activity, scene)], words),
        mark=words.mark(activity.name),
        sources=len(activity.sources),
        differs=bool(activity.disagreements),
        screen="activity",
        record=activity.id,
        asks=f"activities/{activity.id}",
    )


def _hanging(activity: Activity, scene: Scene) -> tuple[str, str]:
    """The first day, and below it the last day or the hours."""
    words, first, last = scene.words, activity.first_day, activity.last_day
    if first is None:
        return "", ""
    day = phrases.day_in_year(first, words)
    if last is not None and last != first:
        return day, words.tr("to {hour}", hour=phrases.day_in_year(last, words))
    return day, activity_times.hours(activity, scene) or phrases.weekday(first, words)


def where(activity: Activity, scene: Scene) -> str:
    """Its place and hall, else its venue; "" where neither is known."""
    words, catalogue = scene.words, scene.catalogue
    place = catalogue.places.get(activity.place or "")
    if place is None:
        venue = catalogue.venues.get(activity.venue or "")
        return words.of(venue.name) if venue else ""
    hall = catalogue.places.get(place.within or "")
    names = [words.of(each.short_name or each.name) for each in (place, hall) if each]
    return phrases.listed(names, words)


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
