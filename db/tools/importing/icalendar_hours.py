"""When the events of a calendar begin and end, in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings


class CalendarHours:
    """Reads the hours of events, and remembers the zone that it has seen."""

    def __init__(self, zone: ZoneInfo | None, findings: Findings) -> None:
        self.zone_seen = ""
        self.zone, self._findings = zone, findings

    def value(self, event: Any, name: str, line: int, path: str) -> date | datetime | None:
        """The date or time of a property; None, and told, where it has none."""
        try:
            value = event.decoded(name)
        except KeyError:
            value = None
        except (ValueError, TypeError, AttributeError):
            value = quoted(str(event.get(name)))
        if isinstance(value, date):
            return value
        fix = f"give it one, like {name}:20240704T013000Z"
        self._findings.refuse(str(value or f"no {name}"), f"a good {name}", fix, line, path)
        return None

    def instant(self, when: datetime, raw: Any, line: int, path: str) -> datetime | None:
        """In UTC; None, and told, where its zone is not known."""
        zone = str(raw.params.get("TZID", ""))
        if when.tzinfo is not None:
            if zone and not self.zone_seen and zone == str(when.tzinfo) and "/" in zone:
                self.zone_seen = zone
                self.zone = self.zone or ZoneInfo(zone)
            return when.astimezone(UTC)
        if zone:  # an abbreviation: CST is four zones
            fix = f"write an IANA zone like Asia/Shanghai instead of {quoted(zone)}"
            self._findings.refuse(f"the zone {quoted(zone)}", "an IANA zone", fix, line, path)
            return None
        if self.zone is None:
            fix = "its hours are taken as UTC: give --zone Europe/Brussels if they are not"
            self._findings.tell(
                "hours without a time zone", "a zone", fix, line, path, about="no zone"
            )
        return when.replace(tzinfo=self.zone or UTC).astimezone(UTC)

    def end(self, event: Any, start: datetime | None, line: int, path: str) -> datetime | None:
        """When an event that has a start ends."""
        if start is None:
            return None
        end: datetime | None = None
        if "DTEND" in event:
            when = self.value(event, "DTEND", line, path)
            if isinstance(when, datetime):
                end = self.instant(when, event["DTEND"], line, path)
        elif "DURATION" in event and isinstance(length := event.decoded("DURATION"), timedelta):
            end = start + length
        if end is not None and end <= start:
            fix = "correct it; the session is kept, without an end"
            self._findings.tell(f"an end at {end:%H:%M}Z", "after its start", fix, line, path)
            return None
        return end
