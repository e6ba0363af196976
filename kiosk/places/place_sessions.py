"""The sessions of each place: which, what is on now and next, and when. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows, timetable
from kiosk.sessions.programme import Phase
from kiosk.sessions.times import Times
from kiosk.wording import phrases


def held(place: str, scene: Scene) -> Times:
    """Every session at a place and in what lies in it."""
    return timetable.at_place(scene.catalogue, place)


def on_there(place: str, scene: Scene) -> str:
    """What is on now, and what is next, a line each; with no clock, how much there is."""
    words, there, moment = scene.words, held(place, scene), scene.moment
    if not moment.believable:
        return words.tr("{n} sessions", len(there.sessions)) if there.sessions else ""
    now = [words.tr("Now: {title}", title=_told(s, scene)) for s in there.running(moment)]
    after = [words.tr("Next: {title}", title=_told(s, scene)) for s in there.coming(moment, 1)]
    return "\n".join([*now, *after])


def when_there(session: Session, scene: Scene) -> str:
    """ "to 14:40" of what is on, "15:30" or "Sat 6 July, 09:30" of what is to come."""
    words, slot = scene.words, programme.slot_of(session)
    if slot is None:
        return ""
    if programme.phase_of(session, scene.moment) is Phase.RUNNING:
        return session_rows.until(slot, scene)
    day = scene.moment.day_of(slot.start)
    date = "" if day == scene.moment.day else phrases.day_short(day, words)
    return phrases.listed([date, phrases.hour(slot.start, scene.moment)], words)


def _told(session: Session, scene: Scene) -> str:
    when = when_there(session, scene)
    return phrases.listed([scene.words.of(session.title), when], scene.words)
