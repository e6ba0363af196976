"""The hour at which a new day of the programme begins."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from db.tools.importing.clock import hour_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.talk import Talk

LATEST_CHANGE_HOUR = 6
"""A "day change" at 09:00 is when the doors open: at that hour nobody is still up."""


def change_of(words: str, findings: Findings) -> int:
    """The hour of day_change as written, at most LATEST_CHANGE_HOUR."""
    hour = hour_of(words)
    if words.strip() and hour is None:
        findings.tell(quoted(words), "the hour of day_change", 'write it like "04:00"')
    return min(hour.hour, LATEST_CHANGE_HOUR) if hour else 0


def night(talks: tuple[Talk, ...], zone: ZoneInfo | None) -> int:
    """The hour at which a new day begins: after the last start that belongs to the day before."""
    late = [0]
    for talk in talks:
        if talk.start:
            local = talk.start.astimezone(zone) if zone else talk.start
            if local.date() == talk.day + timedelta(days=1):
                late.append(local.hour + 1)
    return min(max(late), 12)
