"""Hours, lengths and instants as conference systems write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_LENGTH = re.compile(r"(-?)(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")


def hour_of(words: str) -> time | None:
    """ "9:30", "09:30" or "09:30:00"."""
    found = _HOUR.fullmatch(words.strip())
    return time(int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


def length_of(words: str) -> timedelta | None:
    """ "00:45" or "00:45:00", hours first; negative where a minus stands before it."""
    found = _LENGTH.fullmatch(words.strip())
    if not found:
        return None
    seconds = (int(found[2]) * 60 + int(found[3])) * 60 + int(found[4] or 0)
    return timedelta(seconds=-seconds if found[1] else seconds)


def day_of(words: str) -> date | None:
    """ "2024-07-04"; of a full time the day that it is written on."""
    try:
        return date.fromisoformat(words.strip()[:10])
    except ValueError:
        return None


def instant_of(words: str) -> datetime | None:
    """A full time, "2024-07-04T09:30:00+08:00" or "…Z"; without an offset it comes back naive."""
    if "T" not in words and " " not in words.strip():
        return None
    try:
        return datetime.fromisoformat(words.strip())
    except ValueError:
        return None
