"""A session in the words of a sheet. Pure."""

from __future__ import annotations

from db.catalogue import Person, Session
from kiosk.paper.paper_words import in_each, joined, told
from kiosk.paper.printed import PrintedSession
from kiosk.scene import Scene
from kiosk.sessions.changes import earlier_words
from kiosk.sessions.programme import slot_of
from kiosk.sessions.session_rows import part_of_day, status_text, strand_text, until
from kiosk.wording import phrases


def printed_session(session: Session, scenes: tuple[Scene, ...]) -> PrintedSession:
    """The same hours as on the kiosk; parts of the day in each language of the sheet."""
    slot = slot_of(session)
    people = scenes[0].catalogue.people
    return PrintedSession(
        id=session.id,
        hour=phrases.hour(slot.start, scenes[0].moment) if slot else _part(session, scenes),
        until=joined(told(scenes, lambda scene: until(slot, scene))[:1]),
        titles=in_each(session.title, scenes),
        people=tuple(_name(people[id], scenes) for id in session.people if id in people),
        strand=session.strand,
        strand_words=joined(told(scenes, lambda scene: strand_text(session.strand, scene))),
        cancelled=session.status == "cancelled",
        status_words=joined(told(scenes, lambda scene: status_text(session.status, scene))),
        earlier=earlier_words(session, scenes[0]),
    )


def _part(session: Session, scenes: tuple[Scene, ...]) -> str:
    """ "Afternoon", "That day"; "" where not even the day is known, as the page says already."""
    return part_of_day(session, scenes[0]) if session.part or session.day else ""


def _name(person: Person, scenes: tuple[Scene, ...]) -> str:
    return joined(in_each(person.name, scenes))
