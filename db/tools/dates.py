"""Dates out of YAML: whole ones, and those of a month or a year."""

from __future__ import annotations

from datetime import date

from db.sanity import FIRST_YEAR, LAST_YEAR, in_range, is_text_date
from db.tools.bad_value import BadValue


def whole_date(raw: object) -> date:
    """A day of the calendar, written in quotes."""
    if type(raw) is date:
        raise BadValue(f'is not quoted: write "{raw}"')
    found = _day(raw) if isinstance(raw, str) and len(raw) == 10 else None
    if found is None:
        raise BadValue(f'{raw!r} is not a date: write it like "2024-07-04"')
    if not in_range(found.year):
        raise BadValue(f"{raw!r} is not in the years {FIRST_YEAR} to {LAST_YEAR}: correct it")
    return found


def _day(raw: str) -> date | None:
    try:
        return date.fromisoformat(raw)
    except ValueError:
        return None


def partial_date(raw: str) -> str:
    """A date, or a month or a year alone."""
    if len(raw) == 10:
        return whole_date(raw).isoformat()
    if not is_text_date(raw):
        raise BadValue(f'{raw!r} is not a date: write "2024-07-04", "2024-07" or "2024"')
    return raw
