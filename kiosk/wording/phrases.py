"""Dates, hours and lists in the visitor's language. Pure."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate

from kiosk.language import Words
from kiosk.moment import Moment


def hour(instant: datetime, moment: Moment) -> str:
    """ "15:30", in the conference's zone."""
    return f"{moment.local_of(instant):%H:%M}"


def day_short(day: date, words: Words) -> str:
    """ "Fri 5 July", “7月5日 周五”."""
    return _format(day, words.tr("ddd d MMMM"), words)


def day_long(day: date, words: Words) -> str:
    """ "Friday 5 July", “7月5日 星期五”."""
    return _format(day, words.tr("dddd d MMMM"), words)


def day_full(day: date, words: Words) -> str:
    """ "Fri 5 July 2024", “2024年7月5日 周五”."""
    return _format(day, words.tr("ddd d MMMM yyyy"), words)


def day_with_year(day: date, words: Words) -> str:
    """ "5 July 2024", “2024年7月5日”."""
    return _format(day, words.tr("d MMMM yyyy"), words)


def day_in_year(day: date, words: Words) -> str:
    """ "18 Oct", “10月18日”."""
    return _format(day, words.tr("d MMM"), words)


def weekday(day: date, words: Words) -> str:
    """ "Fri", “周五”."""
    return _format(day, "ddd", words)


def _format(day: date, pattern: str, words: Words) -> str:
    return words.locale.toString(QDate(day.year, day.month, day.day), pattern)


def partial_date(text: str, words: Words) -> str:
    """ISO text that may lack its day or month: "March 2024", “2024年3月”, "2023"."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return day_with_year(date(*parts), words)
    if len(parts) == 2:
        return _format(date(parts[0], parts[1], 1), words.tr("MMMM yyyy"), words)
    return text


def listed(parts: list[str], words: Words) -> str:
    """Things one after another: "a, b", “a，b”; empty ones are left out."""
    return words.tr(", ").join(part for part in parts if part)
