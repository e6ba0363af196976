"""A record as the content text writes it: only what is known, in plain values."""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from db.catalogue import Text
from db.shape import Kind, fields_of, shape_of
from db.tools.completeness import REQUIRED_LANGUAGES
from db.tools.drafts.written_hours import with_hours
from db.tools.hours import LocalTime
from db.tools.texts import texts_in


def written(kind: str, record: Any, clock: LocalTime) -> dict[str, Any]:
    """The mapping to write. A text that lacks English or Chinese is declared `absent`."""
    raw = with_hours(kind, _thing(record), clock)
    absent = [
        f"{path}.{tag}"
        for path, words in texts_in(type(record), raw)
        for tag in REQUIRED_LANGUAGES
        if not words.get(tag)
    ]
    return {**raw, "absent": absent} if absent else raw


def _thing(thing: Any) -> dict[str, Any]:
    """A record or a part of one, without what is left to its default."""
    defaults = {each.name: each.default for each in fields(thing)}
    derived = {each.name for each in fields_of(type(thing), Kind.DERIVED)}
    found = {}
    for field in shape_of(type(thing)):
        value = getattr(thing, field.name)
        default = defaults[field.name]
        if field.name in derived or (default is not MISSING and value == default):
            continue
        if value not in (None, ()) and value != Text(()):
            found[field.name] = _value(field.name, field.kind, value)
    return found


def _value(name: str, kind: Kind, value: Any) -> Any:
    if name == "field_sources":
        return {field: [*sources] for field, sources in value}
    if kind is Kind.SUBJECTS:
        return ["/".join(part for part in subject if part) for subject in value]
    if kind is Kind.PARTS:
        return [_thing(each) for each in value]
    if kind is Kind.PART:
        return _thing(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value.values)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    return value
