"""Sessions in order of time, to ask at any instant what is on and what comes. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime
from itertools import accumulate

from db.catalogue import Session
from kiosk.moment import Moment
from kiosk.sessions.programme import slot_of, start_of


class Times:
    """Looks at what is near the instant, not at every session."""

    def __init__(self, sessions: Iterable[Session] = ()) -> None:
        self.sessions = tuple(sorted(sessions, key=start_of))
        """All of them, those without an hour last."""
        going = ((s, slot_of(s)) for s in self.sessions if s.status != "cancelled")
        timed = [(s, slot) for s, slot in going if slot is not None]
        self._going = [session for session, _ in timed]
        self._starts = [slot.start for _, slot in timed]
        self._overs = [slot.over for _, slot in timed]
        self._latest = list(accumulate(self._overs, max))
        """When the last of those up to each is over."""

    def running(self, moment: Moment) -> list[Session]:
        """What is on, in order of start."""
        begun, found = self._begun(moment), []
        while begun and moment.instant < self._latest[begun - 1]:
            begun -= 1
            if moment.instant < self._overs[begun]:
                found.append(self._going[begun])
        return found[::-1]

    def coming(self, moment: Moment, most: int) -> list[Session]:
        """The first `most` that are still to come, in order of start."""
        begun = self._begun(moment)
        return self._going[begun : begun + most] if moment.believable else []

    def starting(self, begin: datetime, end: datetime) -> list[Session]:
        """Those that start in a span of time, its end left out, in order of start."""
        return self._going[bisect_left(self._starts, begin) : bisect_left(self._starts, end)]

    def between(self, begin: datetime, end: datetime) -> list[Session]:
        """Those that start and are over in a span of time, in order of start."""
        first, last = bisect_left(self._starts, begin), bisect_right(self._starts, end)
        return [self._going[n] for n in range(first, last) if self._overs[n] <= end]

    def _begun(self, moment: Moment) -> int:
        """How many have begun; none while the clock cannot be right."""
        return bisect_right(self._starts, moment.instant) if moment.believable else 0


NONE = Times()
