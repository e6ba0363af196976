"""When an event begins and ends: its date with offset, else its day, hour and the zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from db.tools.hours import BadHour, LocalTime
from db.tools.importing.clock import day_of, hour_of, instant_of, length_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.raw import RawEvent

LONGEST = timedelta(days=3)

Span = tuple[datetime | None, datetime | None]


class Hours:
    """Reads the hours of events of one file, and tells where they contradict themselves."""

    def __init__(self, zone: ZoneInfo | None, change_hour: int, findings: Findings) -> None:
        self.zone = zone
        self.zone_seen = ""
        self._clock = LocalTime(zone or ZoneInfo("UTC"), change_hour)
        self._findings = findings

    def span(self, event: RawEvent) -> Span:
        """Instants in UTC; None for what is not known."""
        start = self._start(event)
        return (start, self._end(event, start)) if start else (None, None)

    def _start(self, event: RawEvent) -> datetime | None:
        written = event["date"].strip()
        dated = instant_of(written)
        if dated is not None and dated.tzinfo is not None:
            self._take_offset(event, dated)
            self._compare(event, dated)
            try:
                return dated.astimezone(UTC)
            except OverflowError:
                dated = None
        if written and dated is None and day_of(written) is None:
            fix = 'write it like "2024-07-04T09:30:00+08:00"'
            self._refuse(event, f"the date {quoted(written)}", "a date with its offset", fix)
            return None
        return self._from_hour(event, dated)

    def _from_hour(self, event: RawEvent, dated: datetime | None) -> datetime | None:
        """Day and hour, in the zone of the conference: there is no offset in the file."""
        hour = hour_of(event["start"])
        if hour is None and dated is None:
            if event["start"].strip():
                found = f"the start {quoted(event['start'])}"
                self._refuse(event, found, "an hour", 'write it like "09:30"')
            else:
                fix = "give its hour; it is kept, without one"
                self._tell(event, "no start", "an hour", fix, "")
            return None
        if self.zone is None:
            fix = "its hours are taken as UTC: give --zone Europe/Brussels if they are not"
            self._tell(event, "hours without a time zone", "a zone", fix, "no zone")
        try:
            if dated is not None:
                return self._clock.written(dated.isoformat())
            assert hour is not None
            return self._clock.instant(day_of(event["date"]) or event.day, f"{hour:%H:%M}")
        except (BadHour, OverflowError) as error:
            self._refuse(event, str(error), "an hour that there is", "correct the hour")
            return None

    def _take_offset(self, event: RawEvent, dated: datetime) -> None:
        """Where the file names no zone, the offset of its first date stands for one."""
        hours = (dated.utcoffset() or timedelta(0)) / timedelta(hours=1)
        if self.zone is None and hours == int(hours) and -12 <= hours <= 12:
            self.zone_seen = f"Etc/GMT{-int(hours):+d}"
            self.zone = ZoneInfo(self.zone_seen)
            self._clock = LocalTime(self.zone, self._clock.day_change_hour)
            fix = f"{self.zone_seen} is taken from the offsets: give --zone Europe/Berlin or such"
            self._tell(event, "no time_zone_name", "an IANA zone", fix, "no zone")

    def _compare(self, event: RawEvent, dated: datetime) -> None:
        hour = hour_of(event["start"])
        if hour is not None and (hour.hour, hour.minute) != (dated.hour, dated.minute):
            found = f"start {event['start'].strip()} beside date {event['date'].strip()}"
            fix = "correct one of them; the date with its offset is taken"
            self._tell(event, found, "the same hour twice", fix, "")
        late = (dated.date() - event.day).days
        if not 0 <= late <= 1:
            found = f"the date {dated.date()} under the day {event.day}"
            fix = "move it to its day, or correct the date; it stays under this day"
            self._tell(event, found, "the day or the night after it", fix, "")
        if self.zone and dated.astimezone(self.zone).utcoffset() != dated.utcoffset():
            found = f"the offset of {event['date'].strip()}, which {self.zone.key} does not have"
            fix = "correct the zone or the offsets; the offsets are taken"
            self._tell(event, found, f"the offset of {self.zone.key}", fix, "offset")

    def _end(self, event: RawEvent, start: datetime) -> datetime | None:
        words = event["duration"].strip()
        if not words:
            return None
        length = length_of(words)
        if length is None:
            fix = 'write hours and minutes, like "00:45"'
            self._refuse(event, f"the duration {quoted(words)}", "a length of time", fix)
            return None
        if not timedelta(0) < length <= LONGEST:
            fix = "correct the duration; the session is kept, without an end"
            self._tell(event, f"the duration {words}", "more than nothing, at most 3 days", fix, "")
            return None
        return start + length

    def _tell(self, event: RawEvent, found: str, expected: str, fix: str, about: str) -> None:
        self._findings.tell(found, expected, fix, event.line, event.path, about)

    def _refuse(self, event: RawEvent, found: str, expected: str, fix: str) -> None:
        self._findings.refuse(found, expected, fix, event.line, event.path)
