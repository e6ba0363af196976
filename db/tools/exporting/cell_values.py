"""What a cell of a workbook holds: real dates, hours and numbers, and words that stay words."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time
from typing import Any, TypeVar

from db.tools.sheets.columns import Column
from db.tools.sheets.holds import Holds

Day = TypeVar("Day", date, datetime)

NUMBER_FORMATS = {date: "yyyy-mm-dd", time: "hh:mm", datetime: "yyyy-mm-dd hh:mm", int: "0"}
_FORMATS = {
    Holds.DATE: NUMBER_FORMATS[date],
    Holds.HOUR: NUMBER_FORMATS[time],
    Holds.TIME: NUMBER_FORMATS[datetime],
    Holds.NUMBER: NUMBER_FORMATS[int],
}
WORDS_FORMAT = "@"
"""The format of text: what is typed there stays as it was typed."""

_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_FIRST_OF_EXCEL = 1901
"""Excel counts days from 1900, and a day of that year wrongly: older dates are words."""


def cell_value(column: Column, words: str) -> Any:
    """None for a blank; a date, hour or number where the column holds one; else the words."""
    if not words:
        return None
    with suppress(ValueError):
        if column.holds is Holds.DATE:
            return _of_excel(date.fromisoformat(words))
        if column.holds in (Holds.HOUR, Holds.TIME):
            if "T" in words:
                return _of_excel(datetime.fromisoformat(words))
            return time.fromisoformat(words)
        if column.holds is Holds.NUMBER:
            return int(words)
    return _ILLEGAL.sub("", words)


def is_illegal(words: str) -> bool:
    """Whether a workbook cannot hold these words whole."""
    return bool(_ILLEGAL.search(words))


def format_of(value: Any) -> str:
    """The number format of a value."""
    return NUMBER_FORMATS.get(type(value), WORDS_FORMAT)


def blank_format(column: Column) -> str:
    """The number format of a cell that waits for a value."""
    return _FORMATS.get(column.holds, WORDS_FORMAT)


def _of_excel(day: Day) -> Day:
    if day.year < _FIRST_OF_EXCEL:
        raise ValueError(day)
    return day
