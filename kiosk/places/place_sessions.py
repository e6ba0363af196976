"""The sessions of each place: which, what is on now and next, and when. Pure."""

from __future__ import annotations

from collections import defaultdict

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows
from kiosk.sessions.programme import Phase
from kiosk.wording import phrases


def sessions_by_place(scene: Scene) -> dict[str, list[Session]]:
    """Every session under its place and under the hall around it, in order of time."""
    found: dict[str, list[Session]] = defaultdict(list)
    for session in sorted(scene.catalogue.sessions.values(), key=programme.start_of):
        place = scene.catalogue.places.get(session.place or "")
        if place is not None:
            for where in {place.id, place.within or place.id}:
                found[where].append(session)
    return found


def on_there(held: list[Session], scene: Scene) -> str:
    """What is on now, and what is next, a line each; with no clock, how much there is."""
    words = scene.words
    if not scene.moment.believable:
        return words.tr("{n} sessions", len(held)) if held else ""
    now = [words.tr("Now: {title}", title=_told(s, scene)) for s in now_there(held, scene)]
    after = [words.tr("Next: {title}", title=_told(s, scene)) for s in next_there(held, scene)[:1]]
    return "\n".join([*now, *after])


def now_there(held: list[Session], scene: Scene) -> list[Session]:
    return programme.running(held, scene.moment)


def next_there(held: list[Session], scene: Scene) -> list[Session]:
    return programme.coming(held, scene.moment)


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
