"""When a venue is open, day by day. Pure."""

from __future__ import annotations

from db.catalogue import Opening, Venue
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def rows(venue: Venue, scene: Scene) -> list[HangingRow]:
    """A row for each day, today's said to be so; instants, never the minutes of a day."""
    return [_row(opening, venue, scene) for opening in venue.openings]


def _row(opening: Opening, venue: Venue, scene: Scene) -> HangingRow:
    words, moment = scene.words, scene.moment
    day = moment.day_of(opening.opens)
    today = moment.believable and moment.day == day
    return HangingRow(
        key=f"opening-{opening.opens.isoformat()}",
        hang=phrases.day_in_year(day, words),
        title=f"{phrases.weekday(day, words)} {hours(opening, scene)}",
        lead=words.tr("Today") if today else "",
        live=today and opening.opens <= moment.instant < opening.closes,
        aside=words.of(opening.note),
        mark=words.mark(opening.note),
        sources=len(venue.sources),
        differs=bool(venue.disagreements),
        asks=f"venues/{venue.id}",
    )


def hours(opening: Opening, scene: Scene) -> str:
    """ "09:00 to 17:00"."""
    return scene.words.tr(
        "{start} to {end}",
        start=phrases.hour(opening.opens, scene.moment),
        end=phrases.hour(opening.closes, scene.moment),
    )
