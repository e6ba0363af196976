"""What attract says in both languages at once: sessions. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.language import Words
from kiosk.scene import Scene
from kiosk.sessions import session_rows


@dataclass(frozen=True, slots=True)
class PairRow:
    """A session in both languages."""

    key: str
    time: str
    title: str
    title_other: str
    place: str
    place_other: str
    progress: float


def pair_row(session: Session, scene: Scene, other: Words) -> PairRow:
    own_row = session_rows.session_row(session, scene, hall_named=not scene.here)
    there = replace(scene, words=other)
    other_row = session_rows.session_row(session, there, hall_named=not scene.here)
    return PairRow(
        key=session.id,
        time=own_row.time,
        title=own_row.title,
        title_other="" if other_row.title == own_row.title else other_row.title,
        place=session_rows.place_text(session, scene, hall_named=not scene.here),
        place_other=session_rows.place_text(session, there, hall_named=not scene.here),
        progress=own_row.progress,
    )
