"""What was announced of a session before it moved or was delayed, in words. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.wording import phrases


def earlier_words(session: Session, scene: Scene) -> str:
    """ "15:00 to 17:00, Matchmaking area": only what does not hold any more; "" for nothing."""
    if session.earlier is None:
        return ""
    return phrases.listed([_hours(session, scene), _place(session, scene)], scene.words)


def earlier_name(session: Session, scene: Scene) -> str:
    """The same for a voice, which draws no stroke: "was 15:00 to 17:00"."""
    told = earlier_words(session, scene)
    return scene.words.tr("was {earlier}", earlier=told) if told else ""


def _hours(session: Session, scene: Scene) -> str:
    before = session.earlier
    if before is None or (before.start is None and before.end is None):
        return ""
    start, end = before.start or session.start, before.end
    moment, words = scene.moment, scene.words
    told = words.tr(" to ").join(phrases.hour(at, moment) for at in (start, end) if at)
    if start is None or session.day is None or moment.day_of(start) == session.day:
        return told
    day = phrases.day_short(moment.day_of(start), words)
    return phrases.listed([day, told], words)


def _place(session: Session, scene: Scene) -> str:
    before = session.earlier
    place = scene.catalogue.places.get(before.place or "") if before else None
    return scene.words.of(place.short_name or place.name) if place else ""
