"""Whether a venue is open at this moment. Pure."""

from __future__ import annotations

from db.catalogue import Opening, Venue
from kiosk.scene import Scene
from kiosk.wording import phrases


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
