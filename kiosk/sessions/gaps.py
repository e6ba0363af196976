"""Gaps between instants that are taken. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from db.frozen import dataclass
from kiosk.sessions.programme import Slot


@dataclass(frozen=True, slots=True)
class Gap:
    start: datetime
    end: datetime


def gaps(taken: Iterable[Slot], start: datetime, end: datetime) -> list[Gap]:
    """What `taken` leaves free between two instants, in order; together they fill the span."""
    free: list[Gap] = []
    at = start
    for slot in sorted(taken, key=lambda slot: slot.start):
        if at < min(slot.start, end):
            free.append(Gap(at, min(slot.start, end)))
        at = max(at, slot.over)
    if at < end:
        free.append(Gap(at, end))
    return free
