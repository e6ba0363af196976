"""What differs between two contents: pure, in the order in which it is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any

from db.catalogue import Catalogue, DayPart, Session
from db.rows import records_of
from db.shape import record_classes
from db.tools.diffing.difference import Difference, What
from db.tools.diffing.record_differences import of_record

FIRST = ("sessions", "announcements", "days", "places", "venues", "forums", "people")
"""What visitors notice first is told first."""
LAST = ("sources",)
_HOUR = {DayPart.ALL_DAY: 0, DayPart.MORNING: 1, DayPart.AFTERNOON: 5, DayPart.EVENING: 10}
"""Hours in UTC behind which a part of the day is told; the order among hours is enough."""


def differences(old: Catalogue, new: Catalogue) -> tuple[Difference, ...]:
    """All that differs, by list and then by time; nothing for equal contents.

    What is worked out (search keys, hashes, which disagreements touch a record) does not count,
    nor does the order of records. There are as many from new to old.
    """
    before, after = _by_id(old), _by_id(new)
    return tuple(each for kind in told_order() for each in _of(before[kind], after[kind], kind))


def told_order() -> tuple[str, ...]:
    """The lists in the order in which they are told."""
    rest = [kind for kind in record_classes() if kind not in FIRST + LAST]
    return (*FIRST, *rest, *LAST)


def _by_id(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    listed = records_of(catalogue)
    return {kind: {each.id: each for each in records} for kind, records in listed.items()}


def _of(before: dict[str, Any], after: dict[str, Any], kind: str) -> Iterator[Difference]:
    names = list(dict.fromkeys([*after, *before]))
    for name in sorted(names, key=lambda each: _when(after.get(each) or before.get(each))):
        was, now = before.get(name), after.get(name)
        if was is None:
            yield Difference(kind, name, What.ADDED, after=now)
        elif now is None:
            yield Difference(kind, name, What.REMOVED, before=was)
        elif was != now:
            yield from of_record(kind, was, now)


def _when(record: Any) -> tuple[bool, datetime]:
    """Sessions by their time, those without one last; other records keep their order."""
    if not isinstance(record, Session):
        return False, datetime.min.replace(tzinfo=UTC)
    if record.start is not None:
        return False, record.start
    if record.day is None:
        return True, datetime.min.replace(tzinfo=UTC)
    hour = _HOUR.get(record.part, 15) if record.part else 15
    return False, datetime.combine(record.day, time(hour), UTC)
