"""Which zone and which calendar day the instants of a file are in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from db.sanity import in_range
from db.tools.hours import BadHour, zone_named
from db.tools.importing.findings import Findings


class Zones:
    """Which zone hours without an offset are in: as asked, as the file says, else as we are."""

    def __init__(self, asked: ZoneInfo | None, ours: ZoneInfo | None) -> None:
        self._asked, self._ours = asked, ours

    def of(self, named: str, findings: Findings, path: str) -> tuple[str, ZoneInfo | None]:
        """(the zone that the file names or is said to have, the zone of its bare hours)."""
        if self._asked:
            return self._asked.key, self._asked
        if named:
            try:
                zone = zone_named(named)
                return zone.key, zone
            except BadHour as error:
                fix = "correct it, or give --zone Europe/Brussels"
                findings.refuse(str(error), "an IANA zone", fix, path=path)
        return "", self._ours


def local_day(start: datetime, zone: ZoneInfo | None) -> date:
    """The calendar day of an instant where the conference is."""
    return start.astimezone(zone or UTC).date()


def possible(day: date) -> bool:
    """Whether the year of a day can be meant: 2106 is a clock that ran over."""
    return in_range(day.year)
