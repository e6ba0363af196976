"""Sessions as a list tells them: those with an hour by start, then those without. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime

from db.catalogue import Session
from kiosk.moment import Moment
from kiosk.sessions.programme import slot_of, start_of


class Listed:
    """Made once for what is shown, so that a minute later only instants are compared."""

    def __init__(self, sessions: Sequence[Session]) -> None:
        self.all = sessions
        slots = {session.id: slot_of(session) for session in sessions}
        timed = sorted((s for s in sessions if slots[s.id] is not None), key=start_of)
        self.timed = tuple(timed)
        self.hourless = tuple(s for s in sessions if slots[s.id] is None)
        self._starts: list[datetime] = []
        self._overs: list[datetime | None] = []
        for session in timed:
            slot = slots[session.id]
            assert slot is not None
            self._starts.append(slot.start)
            self._overs.append(None if session.status == "cancelled" else slot.over)

    def begun(self, moment: Moment) -> int:
        """How many of the timed have begun, by the clock as it is."""
        return bisect_right(self._starts, moment.instant)

    def ended(self, moment: Moment) -> list[Session]:
        """Those that are over, in order of start; none while the clock cannot be right."""
        if not moment.believable:
            return []
        now, begun = moment.instant, self.begun(moment)
        overs = zip(self.timed[:begun], self._overs, strict=False)
        return [session for session, over in overs if over is not None and over <= now]
