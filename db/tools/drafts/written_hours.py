"""Instants as the content text writes them: hours of a conference day, in the conference's zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from db.tools.hours import LocalTime

Raw = dict[str, Any]


def with_hours(kind: str, raw: Raw, clock: LocalTime) -> Raw:
    """The same with hours for instants; db/tools/timed.py reads them back."""
    if kind == "sessions":
        day = raw.get("day")
        found = _span(raw, clock, "day", ("start", "end"))
        if "parts" in raw:
            found["parts"] = [_part(each, clock, ("start", "end"), day) for each in raw["parts"]]
        if "earlier" in raw:
            found["earlier"] = _part(raw["earlier"], clock, ("start", "end"), day)
        return found
    if kind == "activities":
        return _span(raw, clock, "first_day", ("start", "end"))
    if kind == "venues" and "openings" in raw:
        spans = [_part(each, clock, ("opens", "closes"), None) for each in raw["openings"]]
        return {**raw, "openings": spans}
    if kind == "announcements":
        return {name: _local(value, clock) for name, value in raw.items()}
    return raw


def _span(raw: Raw, clock: LocalTime, day: str, names: tuple[str, str]) -> Raw:
    """The day first, where the record names none but has an hour."""
    found = {
        name: f"{value.astimezone(clock.zone):%H:%M}" if name in names else value
        for name, value in raw.items()
    }
    if day not in raw and names[0] in raw:
        found[day] = str(_day_of(raw[names[0]], clock))
    return found


def _part(raw: Raw, clock: LocalTime, names: tuple[str, str], day: str | None) -> Raw:
    """A part says its day where it is not the one of its record."""
    begins = raw.get(names[0])
    if begins is None:
        return raw
    own = str(_day_of(begins, clock))
    return ({"day": own} if own != day else {}) | _span(raw | {"day": own}, clock, "day", names)


def _day_of(instant: datetime, clock: LocalTime) -> date:
    local = instant.astimezone(clock.zone)
    return (local - timedelta(hours=clock.day_change_hour)).date()


def _local(value: Any, clock: LocalTime) -> Any:
    if not isinstance(value, datetime):
        return value
    return f"{value.astimezone(clock.zone):%Y-%m-%dT%H:%M}"
