"""A change of a record: what it was, what it is to be, and how the audit log tells it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, is_dataclass
from typing import Any

from db.catalogue import Text
from db.shape import Kind, fields_of, shape_of


@dataclass(frozen=True, slots=True)
class Author:
    """Who changes, and from which file."""

    who: str
    file: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A record as it was and as it is to be; None before it was added, or after it is removed."""

    kind: str
    before: Any
    after: Any
    row: int = 0
    unverified: bool = False

    @property
    def id(self) -> str:
        return str((self.after or self.before).id)

    @property
    def action(self) -> str:
        if self.before is None:
            return "added"
        return "changed" if self.after is not None else "removed"


def changed_fields(before: Any, after: Any) -> list[str]:
    """Names of the fields that differ; what is worked out does not count."""
    skipped = {field.name for field in fields_of(type(after), Kind.DERIVED)}
    names = [field.name for field in shape_of(type(after)) if field.name not in skipped]
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def told_of(change: Change) -> str:
    """JSON of what changed: {field: [before, after]}; a removed record is told whole."""
    if change.before is None:
        return "{}"
    if change.after is None:
        told: dict[str, Any] = {"record": [_plain(change.before), None]}
    else:
        names = changed_fields(change.before, change.after)
        pairs = [(n, getattr(change.before, n), getattr(change.after, n)) for n in names]
        told = {name: [_plain(old), _plain(new)] for name, old, new in pairs}
    return json.dumps(told, ensure_ascii=False, default=str)


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return dict(value.values)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def count_of(changes: Iterable[Change]) -> dict[str, int]:
    """How many records are added, changed and removed."""
    counts = {"added": 0, "changed": 0, "removed": 0}
    for change in changes:
        counts[change.action] += 1
    return counts
