"""An activity as a line. Pure."""

from __future__ import annotations

from db.catalogue import Activity
from kiosk.activities import activity_times
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def activity_row(activity: Activity, scene: Scene) -> HangingRow:
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
