"""Days and hours as staff are told them, in the zone of the conference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from db.catalogue import Conference, DayPart

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_PARTS = {
    DayPart.MORNING: ("morning", "上午"),
    DayPart.AFTERNOON: ("afternoon", "下午"),
    DayPart.EVENING: ("evening", "晚上"),
    DayPart.ALL_DAY: ("all day", "全天"),
}


@dataclass(frozen=True, slots=True)
class Times:
    """Tells days and hours of one conference in one language."""

    zone: ZoneInfo
    change_hour: int
    language: str

    def day(self, day: date) -> str:
        """ "4 July", “7月4日”."""
        if self.language == "zh":
            return f"{day.month}月{day.day}日"
        return f"{day.day} {_MONTHS[day.month - 1]}"

    def hour(self, instant: datetime) -> str:
        """ "10:30"."""
        return f"{instant.astimezone(self.zone):%H:%M}"

    def instant(self, instant: datetime) -> str:
        """ "4 July 10:30"."""
        return f"{self.day(instant.astimezone(self.zone).date())} {self.hour(instant)}"

    def part(self, part: DayPart) -> str:
        """ "morning", “上午”."""
        return _PARTS[part][self.language == "zh"]

    def conference_day(self, instant: datetime) -> date:
        """The conference day of an instant: before the change hour it is still the day before."""
        return (instant.astimezone(self.zone) - timedelta(hours=self.change_hour)).date()


def times_of(conference: Conference, language: str) -> Times:
    """How days and hours of this conference are told."""
    return Times(ZoneInfo(conference.zone), conference.day_change_hour, language)
