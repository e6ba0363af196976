"""A record as it is written in YAML: what db/tools/typed.py reads back to the same record."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from db.catalogue import NOTHING, Activity, Announcement, Opening, Session, Text
from db.shape import Kind, shape_of
from db.tools.hours import LocalTime
from db.tools.written_hours import day_of, written_hour, written_time

Raw = dict[str, Any]


def written(record: Any, clock: LocalTime) -> Raw:
    """The keys of a record and their plain values; what is not known is left out."""
    day = record.day if isinstance(record, Session) else None
    day = record.first_day if isinstance(record, Activity) else day
    return _thing(record, clock, day)


def _thing(thing: Any, clock: LocalTime, day: date | None) -> Raw:
    found: Raw = {}
    if isinstance(thing, Opening):
        day = day_of(clock, thing.opens)
        found["day"] = day.isoformat()
    for field in shape_of(type(thing)):
        value = getattr(thing, field.name)
        if value in (None, (), "") or value == NOTHING or field.kind is Kind.DERIVED:
            continue
        if isinstance(value, datetime):
            found[field.name] = _instant(thing, field.name, clock, day)
        elif field.name == "field_sources":
            found[field.name] = {name: list(ids) for name, ids in value}
        elif field.kind is Kind.SUBJECTS:
            found[field.name] = ["/".join(filter(None, each)) for each in value]
        else:
            found[field.name] = _plain(value, clock, day)
    return found


def _instant(thing: Any, name: str, clock: LocalTime, day: date | None) -> str:
    value = getattr(thing, name)
    if isinstance(thing, Announcement):
        return written_time(clock, value)
    first = {"end": "start", "closes": "opens"}.get(name)
    return written_hour(clock, day, value, getattr(thing, first) if first else None)


def _plain(value: Any, clock: LocalTime, day: date | None) -> Any:
    if isinstance(value, tuple):
        return [_plain(each, clock, day) for each in value]
    if isinstance(value, Text):
        return dict(value.values)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str | int | float) else _thing(value, clock, day)
