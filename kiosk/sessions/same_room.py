"""What comes before and after a session in its room. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.lists.lines import LinkRow
from kiosk.lists.neighbours import neighbours
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows, timetable
from kiosk.sessions.programme import Phase
from kiosk.wording import phrases


def around(session: Session, scene: Scene) -> tuple[Session | None, Session | None]:
    """The sessions before and after it in the same place, by time; None at the ends."""
    if session.place is None or programme.slot_of(session) is None:
        return None, None
    room = timetable.in_room(scene.catalogue, session.place)
    return neighbours(session, [s for s in room if programme.slot_of(s) is not None])


def row(session: Session, scene: Scene) -> LinkRow:
    words, slot = scene.words, programme.slot_of(session)
    day = phrases.day_short(session.day, words) if session.day else ""
    running = programme.phase_of(session, scene.moment) is Phase.RUNNING
    status = session_rows.status_text(session.status, scene)
    when = status or (words.tr("on now") if running else day)
    return LinkRow(
        key=session.id,
        title=words.of(session.title),
        detail=phrases.listed([when, session_rows.until(slot, scene)], words),
        hang=phrases.hour(slot.start, scene.moment) if slot else "",
        mark=words.mark(session.title),
        screen="session",
        record=session.id,
    )
