"""iCalendar (.ics): every VEVENT is a session; its location is the room."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from db.sanity import is_web_address
from db.tools.importing.bounded import MAX_EVENTS, text_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.icalendar_hours import CalendarHours
from db.tools.importing.programme import Programme
from db.tools.importing.talk import Link, Room, Talk
from db.tools.importing.words import Cleaner
from db.tools.importing.zones import Zones, local_day

MAX_BYTES = 16 * 1024 * 1024
_BEGIN = re.compile(r"BEGIN:VEVENT\s*", re.IGNORECASE)


def programme_of(content: bytes, zones: Zones, findings: Findings) -> Programme:
    """Every event of the calendar."""
    text = text_of(content, findings).replace("\x00", "")
    lines = [n for n, line in enumerate(text.split("\n"), start=1) if _BEGIN.fullmatch(line)]
    if len(text) > MAX_BYTES or len(lines) > MAX_EVENTS:
        fix = "import the calendar in parts"
        raise findings.stop("a larger calendar", f"at most {MAX_EVENTS:,} events", fix)
    calendar = _parsed(text, findings)
    named, zone = zones.of(str(calendar.get("X-WR-TIMEZONE", "")), findings, "X-WR-TIMEZONE")
    reader = _Events(zone, findings)
    events = calendar.walk("VEVENT")
    talks = [reader.talk(e, line) for e, line in zip(events, lines, strict=False)]
    if len(events) != len(lines):
        found = f"{len(lines)} events of which {len(events)} can be read"
        findings.refuse(found, "all of them", "look for BEGIN:VEVENT without END:VEVENT")
    found_talks = tuple(talk for talk in talks if talk)
    rooms = dict.fromkeys(talk.room for talk in found_talks if talk.room)
    return Programme(
        title=reader.clean.title(str(calendar.get("X-WR-CALNAME", "")), "X-WR-CALNAME"),
        zone=named or reader.hours.zone_seen,
        days=tuple(sorted({talk.day for talk in found_talks})),
        rooms=tuple(Room(name) for name in rooms),
        talks=found_talks,
        day_is_stated=False,
    )


def _parsed(text: str, findings: Findings) -> Any:
    from icalendar import Calendar

    try:
        return Calendar.from_ical(text)
    except (
        ValueError,
        LookupError,
        TypeError,
        RecursionError,
        OSError,
    ) as error:  # of zones: OSError
        found = f"a broken calendar ({' '.join(str(error).split())[:120]})"
        raise findings.stop(found, "iCalendar", "export the calendar again") from error


class _Events:
    """Reads events, and remembers the ids that it has seen."""

    def __init__(self, zone: ZoneInfo | None, findings: Findings) -> None:
        self.clean = Cleaner(findings)
        self.hours = CalendarHours(zone, findings)
        self._findings = findings
        self._keys: dict[str, int] = {}

    def talk(self, event: Any, line: int) -> Talk | None:
        path = f"event {quoted(str(event.get('UID', '')))}"
        begins = self.hours.value(event, "DTSTART", line, path)
        if begins is None:
            return None
        start = None
        if isinstance(begins, datetime):
            start = self.hours.instant(begins, event["DTSTART"], line, path)
        self._tell_what_is_lost(event, line, path)
        title, rest = self.clean.long_title(str(event.get("SUMMARY", "")), line, path)
        return Talk(
            key=self._key(event, title, line, path),
            title=title,
            summary=self.clean.joined((rest, str(event.get("DESCRIPTION", ""))), line, path),
            day=_day(begins) if start is None else local_day(start, self.hours.zone),
            start=start,
            end=self.hours.end(event, start, line, path),
            all_day=not isinstance(begins, datetime),
            room=self._room(event, line, path),
            kind=self.clean.name(_categories(event), path),
            written_in=self._written_in(event, line, path),
            cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
            links=self._links(event, line, path),
            line=line,
            path=path,
        )

    def _written_in(self, event: Any, line: int, path: str) -> str:
        params = getattr(event.get("SUMMARY"), "params", {})
        return self.clean.language(str(params.get("LANGUAGE", "")), line, path)

    def _key(self, event: Any, title: str, line: int, path: str) -> str:
        uid = str(event.get("UID", "")).strip()[:200]
        if not uid:
            fix = "give it a UID that it keeps; its title is used"
            self._findings.tell("no UID", "a UID", fix, line, path)
            uid = title
        times = self._keys[uid] = self._keys.get(uid, 0) + 1
        if times == 1:
            return uid
        fix = "give each its own; both are kept, the later one with a number"
        self._findings.tell(f"the UID {quoted(uid)} again", "a UID for each", fix, line, path)
        return f"{uid} #{times}"

    def _room(self, event: Any, line: int, path: str) -> str:
        room = self.clean.name(str(event.get("LOCATION", "")), path)
        if not room:
            fix = "name its room, or leave it: it is shown without one"
            self._findings.tell("no LOCATION", "a room", fix, line, path, about="no room")
        return room

    def _links(self, event: Any, line: int, path: str) -> tuple[Link, ...]:
        url = str(event.get("URL", "")).strip()
        if not url or is_web_address(url):
            return (Link(url),) if url else ()
        fix = "write it in full, https://..."
        self._findings.tell(f"the link {quoted(url)}", "a web address", fix, line, path)
        return ()

    def _tell_what_is_lost(self, event: Any, line: int, path: str) -> None:
        if "RRULE" in event or "RDATE" in event:
            fix = "write each time as an event of its own; only the first is imported"
            self._findings.refuse("an event that repeats", "single events", fix, line, path)
        for name, why in event.errors:
            found = f"{name} that cannot be read ({str(why)[:80]})"
            self._findings.refuse(found, "a good value", "mend this property", line, path)


def _categories(event: Any) -> str:
    found = event.get("CATEGORIES")
    names = found[0] if isinstance(found, list) and found else found
    cats = getattr(names, "cats", None)
    return str(cats[0]) if cats else ""


def _day(begins: date) -> date:
    """Of an hour that names no instant, too: a datetime is a date, and compares with none."""
    return begins.date() if isinstance(begins, datetime) else begins
