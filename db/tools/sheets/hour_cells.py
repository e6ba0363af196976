"""Hours and times out of cells, to the minute: Excel's 0.41666… is 10:00 and nothing else."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from db.tools.sheets.bad_cell import BadCell
from db.tools.sheets.holds import Holds

_HOUR = re.compile(r"(\d{1,2})[:.：](\d{2})(:00)?")
_FULL = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?)([+-]\d{2}:\d{2}|Z)?")
_EPOCHS = (1899, 1900, 1904)
"""Years in which Excel puts an hour that has no day."""


def hour_cell(value: object) -> str:
    """ "09:30", "24:30" or "2024-07-05T09:30"."""
    if isinstance(value, datetime) and value.year not in _EPOCHS:
        return time_cell(value)
    if isinstance(value, datetime):
        first = date(1904, 1, 1) if value.year == 1904 else date(1899, 12, 31)
        return _minutes(value - datetime.combine(first, time()), value)
    if isinstance(value, time):
        clock = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
        return _minutes(clock + timedelta(microseconds=value.microsecond), value)
    if isinstance(value, timedelta):
        return _minutes(value, value)
    if isinstance(value, str):
        words = value.strip()
        if (found := _HOUR.fullmatch(words)) and int(found[1]) < 48 and int(found[2]) < 60:
            return f"{int(found[1]):02}:{found[2]}"
        if _FULL.fullmatch(words):
            return words.replace(" ", "T")
    raise BadCell(value, Holds.HOUR.value, _fix(value, 'write it like "09:30"'))


def time_cell(value: object) -> str:
    """ "2024-07-05T09:30"."""
    if isinstance(value, datetime):
        near = value + timedelta(microseconds=500_000)
        return near.strftime("%Y-%m-%dT%H:%M" + (":%S" if near.second else ""))
    if isinstance(value, str) and _FULL.fullmatch(value.strip()):
        return value.strip().replace(" ", "T")
    raise BadCell(value, Holds.TIME.value, _fix(value, 'write it like "2024-07-05T09:30"'))


def after_midnight(hour: str, day: str) -> str:
    """The full time of an hour past 24:00 of a day; other hours stay as they are."""
    hours, minutes = hour.split(":")[:2] if "T" not in hour and ":" in hour else ("0", "0")
    if int(hours) < 24 or hour == "24:00":
        return hour
    try:
        next_day = date.fromisoformat(day) + timedelta(days=1)
    except (ValueError, OverflowError) as error:
        fix = "write the day of this row first, like 2024-07-05"
        raise BadCell(hour, "an hour of a day", fix) from error
    return f"{next_day}T{int(hours) - 24:02}:{minutes}"


def _minutes(length: timedelta, value: object) -> str:
    seconds = round(length.total_seconds())
    if seconds % 60 or not 0 <= seconds < 48 * 3600:
        near = f"{(seconds + 30) // 3600:02}:{(seconds + 30) // 60 % 60:02}"
        raise BadCell(str(value), "an hour to the minute", f"write {near}, if that is meant")
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}"


def _fix(value: object, plain: str) -> str:
    """A bare number may be an hour that lost its format: say so, and never take it for one."""
    if isinstance(value, float) and 0 <= value < 1:
        minutes = round(value * 1440)
        hour = f"{minutes // 60:02}:{minutes % 60:02}"
        return f"write {hour} if that is meant: the cell has no format of a time"
    return plain
