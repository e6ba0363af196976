"""Sessions as blocks of the agenda's grid. Pure."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.agenda.grid_shapes import GridBlock
from kiosk.scene import Scene
from kiosk.sessions import programme, session_rows
from kiosk.sessions.programme import Phase
from kiosk.sessions.time_grid import Placed


def block(session: Session, placed: Placed, lane: int, first: int, scene: Scene) -> GridBlock:
    row = session_rows.session_row(session, scene)
    phase = programme.phase_of(session, scene.moment)
    parts = (
        row.time,
        row.until,
        row.status_text,
        row.earlier_name,
        row.title,
        row.lead,
        row.strand_text,
        row.place,
    )
    piece = placed.piece
    return GridBlock(
        key=session.id,
        name=", ".join(part for part in parts if part),
        time=row.time,
        title=row.title,
        strand=row.strand,
        note=row.status_text or _note(phase, scene),
        status=row.status,
        lane=lane + placed.lane,
        start=piece.start - first,
        length=piece.end - piece.start,
        edge=placed.left - first,
        span=placed.right - placed.left,
        side=placed.side,
        ended=phase is Phase.ENDED,
        running=phase is Phase.RUNNING,
        planned=row.planned,
    )


def _note(phase: Phase, scene: Scene) -> str:
    if phase is Phase.RUNNING:
        return scene.words.tr("Now")
    return scene.words.tr("Ended") if phase is Phase.ENDED else ""
