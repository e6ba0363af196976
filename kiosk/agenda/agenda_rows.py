"""A line of the agenda: what it shows; a session, and what ended, as one. Pure."""

from __future__ import annotations

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows
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


def agenda_row(session: Session, scene: Scene) -> AgendaRow:
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
