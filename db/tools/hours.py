"""Local hours into instants: "09:30" of a conference day, in the conference's zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

_HOUR = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")


def is_full(hour: object) -> bool:
    """Whether this names its day itself, "2024-07-05T10:20"."""
    return isinstance(hour, str) and hour[10:11] == "T"


class BadHour(ValueError):
    """Why an hour cannot be read, and what to write instead."""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """The zone of all hours, and the hour before which they belong to the day before."""

    zone: ZoneInfo
    day_change_hour: int

    def instant(self, day: date, hour: object) -> datetime:
        """The instant of an hour of a conference day: 00:30 of a day is after its midnight.

        A full local time, "2024-07-05T10:20", is itself, whatever the day.
        """
        if is_full(hour):
            return self.written(hour)
        if not isinstance(hour, str) or not (found := _HOUR.fullmatch(hour)):
            raise BadHour(f'{hour!r} is not an hour: write it in quotes, like "09:30"')
        if hour == "24:00":
            return self._utc(datetime.combine(day + timedelta(days=1), time()))
        late = timedelta(days=1 if int(found[1]) < self.day_change_hour else 0)
        return self._utc(datetime.combine(day + late, time(int(found[1]), int(found[2]))))

    def written(self, words: object) -> datetime:
        """The instant of a full local time, "2024-07-05T10:20", with or without its offset."""
        try:
            given = datetime.fromisoformat(words if isinstance(words, str) else "")
        except ValueError as error:
            raise BadHour(f'{words!r} is not a time: write "2024-07-05T10:20"') from error
        instant = self._utc(given.replace(tzinfo=None))
        if given.tzinfo is not None and given != instant:
            right = instant.astimezone(self.zone).isoformat()
            raise BadHour(
                f"the offset disagrees with {self.zone.key}: leave it out or write {right}"
            )
        return instant

    def _utc(self, local: datetime) -> datetime:
        """Where clocks go back, the first of the two equal hours (fold=0)."""
        instant = local.replace(tzinfo=self.zone).astimezone(UTC)
        if instant.astimezone(self.zone).replace(tzinfo=None) != local:
            raise BadHour(f"{local:%H:%M} does not exist on {local:%Y-%m-%d} in {self.zone.key}")
        return instant


def zone_named(name: object) -> ZoneInfo:
    """The IANA zone of this name. Raises BadHour, with the nearest name."""
    # Without a "/" it is an abbreviation (CST is four zones), or a fixed offset in disguise.
    if isinstance(name, str) and name in available_timezones() and ("/" in name or name == "UTC"):
        return ZoneInfo(name)
    near = get_close_matches(str(name), sorted(available_timezones()), n=1, cutoff=0.6)
    hint = f": {near[0]} is near" if near else ""
    raise BadHour(f'{name!r} is not an IANA zone{hint}; write one like "Asia/Shanghai"')
