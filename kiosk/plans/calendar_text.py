"""Entries as iCalendar (RFC 5545): in UTC, with CRLF line ends and folded lines. Pure.

Written here because the library that staff's tools read calendars with holds 6 MiB of every kiosk;
the tests compare with what it writes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from db.frozen import dataclass

PRODUCT = "-//WAIC//Guide//"
MOST_BYTES = 74
"""Of a line; what is longer goes on behind a space."""

_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One session in a calendar. A date for a start: the day is all that is known."""

    uid: str
    summary: str
    location: str
    start: datetime | date
    end: datetime | None
    """None where nobody printed it."""


def calendar_text(entries: Iterable[Entry], stamp: datetime) -> str:
    """A whole calendar; instants are in UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}"]
    for entry in entries:
        lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(entry: Entry, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"SUMMARY:{entry.summary.translate(_ESCAPES)}"
    yield _instant("DTSTART", entry.start)
    if entry.end is not None:
        yield _instant("DTEND", entry.end)
    yield _instant("DTSTAMP", stamp)
    yield f"UID:{entry.uid.translate(_ESCAPES)}"
    if entry.location:
        yield f"LOCATION:{entry.location.translate(_ESCAPES)}"
    yield "END:VEVENT"


def _instant(name: str, at: datetime | date) -> str:
    if isinstance(at, datetime):
        return f"{name}:{at:%Y%m%dT%H%M%SZ}"
    return f"{name};VALUE=DATE:{at:%Y%m%d}"


def _folded(line: str) -> str:
    """Between characters, never within one."""
    pieces, size = [""], 0
    for letter in line:
        size += len(letter.encode())
        if size > MOST_BYTES:
            pieces.append("")
            size = len(letter.encode())
        pieces[-1] += letter
    return "\r\n ".join(pieces)
