"""The opening hours of a venue as facts. Pure."""

from __future__ import annotations

from db.catalogue import Opening, Venue
from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def opening_rows(venue: Venue, scene: Scene) -> tuple[FactRow, ...]:
    """The hours of each day; today says so, and whether it is open."""
    return tuple(_opening_row(n, opening, scene) for n, opening in enumerate(venue.openings))


def _opening_row(number: int, opening: Opening, scene: Scene) -> FactRow:
    words, moment = scene.words, scene.moment
    hours = [phrases.hour(at, moment) for at in (opening.opens, opening.closes)]
    day = moment.day_of(opening.opens)
    today = moment.believable and day == moment.day
    is_open = today and opening.opens <= moment.instant < opening.closes
    notes = [
        words.tr("open now") if is_open else words.tr("today") if today else "",
        words.of(opening.note),
    ]
    return FactRow(
        key=f"opening-{number}",
        label=phrases.day_short(day, words),
        title=words.tr(" to ").join(hours),
        detail=phrases.listed(notes, words),
    )
