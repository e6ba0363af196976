"""What frab's XML and JSON say in the same words: dates, lengths, and that it is cancelled."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.seal import SCHEMA_VERSION
from db.tools.exporting.notices import Notices
from db.tools.exporting.timetable import Slot, Timetable
from db.tools.importing.own import CANCELLED

VERSION = SCHEMA_VERSION
SLOT_LENGTH = "00:05"
"""The grid of the timetable, which both schemas want."""
UNKNOWN_LENGTH = "00:00"
"""Both schemas want a length. Nothing lasts nothing: readers take it for none."""


def instant(timetable: Timetable, when: datetime) -> str:
    """ "2024-07-04T09:30:00+08:00"."""
    return timetable.local(when).isoformat()


def length(slot: Slot) -> str:
    """ "01:30", hours first; UNKNOWN_LENGTH where the end is not known or too far."""
    lasts = slot.end - slot.start if slot.start and slot.end else timedelta(0)
    minutes = lasts // timedelta(minutes=1)
    return f"{minutes // 60:02}:{minutes % 60:02}" if minutes < 100 * 60 else UNKNOWN_LENGTH


def subtitle(slot: Slot, timetable: Timetable) -> str:
    """That it is cancelled; else nothing."""
    return CANCELLED.get(timetable.language, CANCELLED["en"]) if slot.cancelled else ""


def tell_lengths(timetable: Timetable, notices: Notices) -> None:
    """Which lengths the formats cannot say: they have two digits for hours, and no seconds."""
    for slot in timetable.slots:
        lasts = slot.end - slot.start if slot.start and slot.end else timedelta(0)
        if lasts >= timedelta(hours=100):
            rest = "of 100 hours or more, written without an end"
            notices.tell(slot.id, f"session {rest}", f"sessions {rest}")
        elif lasts % timedelta(minutes=1):
            rest = "not of whole minutes, shortened to them"
            notices.tell(slot.id, f"session {rest}", f"sessions {rest}")
