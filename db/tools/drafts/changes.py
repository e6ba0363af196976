"""A change of a record: what it was, what it is to be, and how the audit log tells it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from db.shape import Kind, fields_of, shape_of


@dataclass(frozen=True, slots=True)
class Author:
    """Who changes, and from which file."""

    who: str
    file: str = ""
    begins: bool = False
    """Whether this is what the draft begins with."""


@dataclass(frozen=True, slots=True)
class Change:
    """A record as it was and as it is to be; None before it was added, or after it is removed.

    `row` and `sheet` say where in the file it stands: a row of a sheet, or a line.
    """

    kind: str
    before: Any
    after: Any
    row: int = 0
    unverified: bool = False
    sheet: str = ""

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


def count_of(changes: Iterable[Change]) -> dict[str, int]:
    """How many records are added, changed and removed."""
    counts = {"added": 0, "changed": 0, "removed": 0}
    for change in changes:
        counts[change.action] += 1
    return counts
