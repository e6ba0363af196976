"""The one way to write what a cell holds, whether it came from Excel, or as text: or a BadCell."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta

from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.columns import Column
from db.tools.sheets.holds import Holds
from db.tools.sheets.hour_cells import hour_cell, time_cell

Value = str | int | float | bool | date | time | timedelta | None
"""What a cell of a workbook or of a CSV file holds."""

_YES, _NO = ("yes", "true", "是"), ("no", "false", "否")
_FIRST_DAY = date(1899, 12, 30)


def canonical(column: Column, value: Value) -> str:
    """The words of the cell; "" where it is blank. Raises BadCell."""
    if isinstance(value, str):
        value = unicodedata.normalize("NFC", value.replace("\r\n", "\n").strip())
    if value is None or value == "":
        if column.holds is Holds.YES_NO and column.default:
            fix = "write yes or no: a blank is never taken for yes"
            raise BadCell(Shown("a blank cell"), "yes or no", fix)
        return ""
    match column.holds:
        case Holds.HOUR:
            return hour_cell(value)
        case Holds.TIME:
            return time_cell(value)
        case Holds.DATE | Holds.TEXT_DATE:
            return _date(column, value)
        case Holds.YES_NO:
            return _yes_no(value)
        case Holds.NUMBER | Holds.VERSION:
            return _number(value)
        case Holds.CHOICE:
            return _choice(column, _words(column, value))
    return _words(column, value)


def _words(column: Column, value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    what = "yes or no" if isinstance(value, bool) else "a number or a time"
    fix = f"it was read as {what}: format the cell as text and write it again"
    raise BadCell(str(value), column.holds.value, fix)


def _date(column: Column, value: Value) -> str:
    if isinstance(value, datetime):
        if value.time() != time():
            fix = "leave the hour out: it has its own column"
            raise BadCell(str(value), column.holds.value, fix)
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    if column.holds is Holds.TEXT_DATE and type(value) is int and 1000 <= value <= 9999:
        return str(value)
    fix = "write it like 2024-07-04"
    if type(value) in (int, float) and 20_000 < value < 80_000:  # type: ignore[operator]
        day = _FIRST_DAY + timedelta(days=int(value))  # type: ignore[arg-type]
        fix = f"write {day} if that is meant: the cell has no format of a date"
    raise BadCell(str(value), column.holds.value, fix)


def _yes_no(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    words = str(value).casefold()
    if isinstance(value, str) and words in (*_YES, *_NO):
        return "yes" if words in _YES else "no"
    raise BadCell(value, "yes or no", "write yes or no (or 是, 否, TRUE, FALSE)")


def _number(value: Value) -> str:
    if type(value) is int:
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,15}(\.0+)?", value):
        return str(int(value.split(".")[0]))
    fix = "write its digits alone, without a separator, a unit or decimals"
    raise BadCell(value if isinstance(value, str) else str(value), "a whole number", fix)


def _choice(column: Column, words: str) -> str:
    """Capital letters do not matter; what is no choice is told where it is checked."""
    return words.casefold() if words.casefold() in column.choices else words
