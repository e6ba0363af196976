"""A line of the agenda: what it shows; a session, and what ended, as one. Pure."""

from __future__ import annotations

from datetime import datetime

from db.catalogue import Catalogue, Session
from db.frozen import dataclass
from kiosk.kept import kept
from kiosk.language import Words
from kiosk.scene import MOST_PLANNED, Scene
from kiosk.sessions import clashes, programme, session_rows
from kiosk.sessions.programme import Phase
from kiosk.sessions.session_fields import SessionFields
from kiosk.wording import phrases

HOURS_TOLD = 6
"""Of the sessions that ended earlier, so many tell their hour."""


@dataclass(frozen=True, slots=True)
class AgendaRow(SessionFields):
    """A line of the list: `kind` is "session", "now", "heading" or "ended"."""

    key: str
    kind: str


Rows = tuple[AgendaRow, ...]


Book = dict[str, tuple[Phase | datetime, AgendaRow]]


@kept
def _book(catalogue: Catalogue, words: Words) -> Book:
    """The lines of its sessions as they were made: by id, with the phase or minute they tell of.

    Nothing in them is of a visitor.
    """
    return {}


def agenda_row(session: Session, scene: Scene) -> AgendaRow:
    """Only what is on now tells of the minute: other lines are made anew when their phase ends."""
    own = scene.catalogue.sessions.get(session.id) is session
    if not own or _told_of_plan(session, scene):
        return _made(session, scene)
    phase = programme.phase_of(session, scene.moment)
    told = scene.moment.instant if phase is Phase.RUNNING else phase
    book = _book(scene.catalogue, scene.words)
    found = book.get(session.id)
    if found is None or found[0] != told:
        found = book[session.id] = (told, _made(session, scene))
    return found[1]


def _told_of_plan(session: Session, scene: Scene) -> bool:
    """Whether its line says anything of the visitor's plan."""
    plan = scene.plan
    return bool(plan) and (
        session.id in plan or len(plan) >= MOST_PLANNED or bool(clashes.clash_text(session, scene))
    )


def _made(session: Session, scene: Scene) -> AgendaRow:
    row = session_rows.session_row(session, scene)
    values = {name: getattr(row, name) for name in SessionFields.__dataclass_fields__}
    return AgendaRow(row.key, "session", **values)


def ended_row(ended: list[Session], open_: bool, scene: Scene) -> AgendaRow:
    slots = [programme.slot_of(s) for s in ended]
    hours = [phrases.hour(slot.start, scene.moment) for slot in slots[:HOURS_TOLD] if slot]
    return AgendaRow(
        "ended",
        "ended",
        title=scene.words.tr("{n} ended earlier", len(ended)),
        place=scene.words.tr(", ").join(hours),
        ended=open_,
    )
