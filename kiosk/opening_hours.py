"""When a venue is open, day by day and at this moment. Pure."""

from __future__ import annotations

from db.catalogue import Opening, Venue
from kiosk import phrases
from kiosk.hanging import HangingRow
from kiosk.scene import Scene


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


def state(venue: Venue, scene: Scene) -> str:
    """ "open now until 17:00"; nothing while the clock cannot be right or no hour is known."""
    if not scene.moment.believable:
        return ""
    ahead = [o for o in venue.openings if scene.moment.instant < o.closes]
    if not ahead:
        return scene.words.tr("closed for this year") if venue.openings else ""
    opening = min(ahead, key=lambda o: o.opens)
    return phrases.listed([_state(opening, scene), scene.words.of(opening.note)], scene.words)


def _state(opening: Opening, scene: Scene) -> str:
    words, moment = scene.words, scene.moment
    if opening.opens <= moment.instant:
        return words.tr("open now until {hour}", hour=phrases.hour(opening.closes, moment))
    day, hour = moment.day_of(opening.opens), phrases.hour(opening.opens, moment)
    if day == moment.day:
        return words.tr("opens {hour}", hour=hour)
    return words.tr("opens {day}, {hour}", day=phrases.day_short(day, words), hour=hour)
