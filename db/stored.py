"""How values lie in the columns of a release, and what they are again. Standard library only.

db/schema/columns.py writes the same: a text is canonical JSON, an instant ISO text in UTC, an
enumeration its value. Whatever is not as it would have been written raises ValueError,
LookupError or TypeError.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Any

from db.catalogue import NOTHING, Text
from db.shape import Kind, record_classes, shape_of

Read = Callable[[Any], Any]
"""From what SQLite gives for a column to the value of the field."""


class PublicationStatus(StrEnum):
    """A release holds published records only; a draft database holds both."""

    PUBLISHED = "published"
    UNVERIFIED = "unverified"


def canonical(text: Text) -> str:
    """One text, one spelling: JSON sorted by language."""
    return json.dumps(dict(text.values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def text_of(stored: str | None) -> Text:
    """The text of its canonical JSON; NULL is nothing."""
    if stored is None:
        return NOTHING
    words = json.loads(stored)
    good = isinstance(words, dict) and all(isinstance(said, str) for said in words.values())
    text = Text.of(words) if good else NOTHING
    if not text or canonical(text) != stored:
        raise ValueError("a text that is not canonical JSON")
    return text


def instant_of(stored: str | None) -> datetime | None:
    """ "2024-07-04T01:00:00Z", and spelled in no other way."""
    if stored is None:
        return None
    instant = datetime.fromisoformat(stored)
    if f"{instant.replace(tzinfo=None).isoformat()}Z" != stored:
        raise ValueError("an instant that is not ISO text in UTC")
    return instant.replace(tzinfo=UTC)


def date_of(stored: str | None) -> date | None:
    """ "2024-07-04", and spelled in no other way."""
    if stored is None:
        return None
    day = date.fromisoformat(stored)
    if day.isoformat() != stored:
        raise ValueError("a date that is not ISO text")
    return day


@cache
def reads() -> Mapping[str, Mapping[str, Read]]:
    """How to read the columns of each table that do not hold their value itself."""
    status = {"publication_status": _one_of(PublicationStatus)}
    found: dict[str, dict[str, Read]] = {"points": {"words": text_of}}
    for kind, cls in record_classes().items():
        for table, columns in _tables(kind, cls):
            found[table] = columns | (status if table == kind else {})
    return found


def _tables(table: str, cls: type[Any]) -> Iterator[tuple[str, dict[str, Read]]]:
    """The table of a record and those of the parts inside it."""
    columns = {f.name: _read(f.type) for f in shape_of(cls) if f.kind is Kind.SCALAR}
    yield table, {name: read for name, read in columns.items() if read is not None}
    for field in shape_of(cls):
        if field.kind in (Kind.PARTS, Kind.PART):
            yield from _tables(f"{table}_{field.name}", field.type)


def _read(kind: type[Any]) -> Read | None:
    if issubclass(kind, Enum):
        return _one_of(kind)
    return {Text: text_of, datetime: instant_of, date: date_of, bool: _flag}.get(kind)


def _one_of(values: type[Enum]) -> Read:
    return {None: None, **{member.value: member for member in values}}.__getitem__


_flag: Read = {None: None, 0: False, 1: True}.__getitem__
