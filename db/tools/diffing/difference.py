"""One thing in which two contents differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class What(StrEnum):
    """How a record differs; each but `changed` and `moved` has an opposite."""

    ADDED = "added"
    REMOVED = "removed"
    CANCELLED = "cancelled"
    ON_AGAIN = "on-again"
    MOVED = "moved"
    RENAMED = "renamed"
    JOINED = "joined"
    LEFT = "left"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that came or went, or the `fields` of one that differ together.

    `before` and `after` are the values of the first of the fields, or the id of who joined or
    left; of a record that came or went, they are the record.
    """

    kind: str
    id: str
    what: What
    fields: tuple[str, ...] = ()
    before: Any = None
    after: Any = None
