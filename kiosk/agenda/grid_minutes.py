"""A conference day and its sessions in minutes of the agenda's grid. Pure."""

from __future__ import annotations

from datetime import datetime
from statistics import median

from db.catalogue import Session
from kiosk.scene import Scene
from kiosk.sessions import programme
from kiosk.sessions.time_grid import Piece
from kiosk.wording import spans

HOUR = 60
USUAL_MINUTES = 60
"""A day whose sessions are this long is drawn at the usual width of an hour."""
WIDEST = 3.0


def piece_of(session: Session, begin: datetime, minutes: int) -> Piece:
    """In real minutes, so that a change of the clock moves nothing; within this one day."""
    slot = programme.slot_of(session)
    if slot is None:
        raise ValueError(f"{session.id} has no hour")
    start = min(max(0, spans.minutes_between(begin, slot.start)), minutes - 1)
    end = min(spans.minutes_between(begin, slot.over), minutes)
    return Piece(session.id, start, max(end, start + 1))


def stretch_of(pieces: list[Piece]) -> float:
    usual = median(piece.end - piece.start for piece in pieces)
    return min(WIDEST, max(1.0, USUAL_MINUTES / usual))


def minute_of_now(begin: datetime, day: str, scene: Scene) -> int | None:
    """Minutes since the day began; None where this day is not today."""
    moment = scene.moment
    if not moment.believable or moment.day.isoformat() != day:
        return None
    return spans.minutes_between(begin, moment.instant)
