"""Instants as hours of a conference day: what db/tools/hours.py reads back to the same instant."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta

from db.tools.hours import BadHour, LocalTime


def written_time(clock: LocalTime, instant: datetime) -> str:
    """A full local time, "2024-07-05T10:20"; with seconds only where there are some."""
    local = instant.astimezone(clock.zone).replace(tzinfo=None)
    return local.isoformat(timespec="auto" if local.second or local.microsecond else "minutes")


def written_hour(
    clock: LocalTime, day: date | None, instant: datetime, after: datetime | None = None
) -> str:
    """The hour of that day, "09:30"; the full local time where no hour of it says the same.

    `after` is the beginning where this is an end: an hour before it is on the next day.
    """
    full = written_time(clock, instant)
    hour = full.split("T")[1]
    if day is None:
        return full
    for said in (hour, "24:00"):
        with suppress(BadHour):
            meant = clock.instant(day, said)
            if after is not None and meant < after:
                meant = clock.instant(day + timedelta(days=1), said)
            if meant == instant:
                return said
    return full


def day_of(clock: LocalTime, instant: datetime) -> date:
    """The conference day of an instant."""
    local = instant.astimezone(clock.zone)
    return (local - timedelta(hours=clock.day_change_hour)).date()
