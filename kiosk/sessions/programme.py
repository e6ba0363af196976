"""Sessions in time: slots, phases, the rows that show them, and what is on now and next. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from db.catalogue import Session
from db.frozen import dataclass
from kiosk.moment import Moment

OPEN_ENDED = timedelta(hours=1)
"""A session whose end nobody printed counts as over this long after its start."""


class Phase(StrEnum):
    """Where a session stands at a moment. UNTIMED: no hour is known, the clock cannot be
    right, or it was cancelled: then it neither runs nor is awaited.
    """

    ENDED = "ended"
    RUNNING = "running"
    COMING = "coming"
    UNTIMED = "untimed"


@dataclass(frozen=True, slots=True)
class Slot:
    """The hours that are known of a session: its own, else those of its timed parts."""

    start: datetime
    end: datetime | None
    """As printed for the session as a whole."""
    over: datetime
    """From when it counts as over, printed or not."""


def slot_of(session: Session) -> Slot | None:
    """None where no hour is known."""
    if session.start is not None:
        return Slot(session.start, session.end, session.end or session.start + OPEN_ENDED)
    timed = [(part.start, part.end) for part in session.parts if part.start is not None]
    if not timed:
        return None
    over = max(end or start + OPEN_ENDED for start, end in timed)
    return Slot(min(start for start, _ in timed), None, over)


def phase_of(session: Session, moment: Moment) -> Phase:
    """By instants, never by the minutes of a day: a session may cross midnight."""
    slot = slot_of(session)
    if slot is None or not moment.believable or session.status == "cancelled":
        return Phase.UNTIMED
    if moment.instant < slot.start:
        return Phase.COMING
    return Phase.RUNNING if moment.instant < slot.over else Phase.ENDED


def running(sessions: Iterable[Session], moment: Moment) -> list[Session]:
    """What is on now, in order of start."""
    return _in_phase(Phase.RUNNING, sessions, moment)


def coming(sessions: Iterable[Session], moment: Moment) -> list[Session]:
    """What is still to come, in order of start."""
    return _in_phase(Phase.COMING, sessions, moment)


def _in_phase(phase: Phase, sessions: Iterable[Session], moment: Moment) -> list[Session]:
    found = (s for s in sessions if phase_of(s, moment) is phase)
    return sorted(found, key=start_of)


def start_of(session: Session) -> tuple[float, str]:
    """A sort key: sessions with an hour first, by instant, then by id."""
    slot = slot_of(session)
    return (slot.start.timestamp() if slot else math.inf, session.id)
