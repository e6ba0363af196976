"""Content as read: its entries, and the problems in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.catalogue import Confidence
from db.tools.consistency import is_recalled_source
from db.tools.problem import Problem
from db.tools.raw_record import RawRecord


@dataclass(frozen=True, slots=True)
class Entry:
    """A record of the text: as written, as meant, and without its unchecked values."""

    raw: RawRecord
    record: Any
    checked: Any

    @property
    def unchecked(self) -> list[str]:
        return list(self.raw.values.get("unchecked") or ())

    @property
    def recalled(self) -> bool:
        """Whether nobody has checked the record at all."""
        known = getattr(self.record, "confidence", None)
        return known is Confidence.RECALLED or is_recalled_source(self.record)


@dataclass(frozen=True, slots=True)
class Content:
    """All entries in the order of the files, and all problems, sorted."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]

    def of(self, kind: str) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.raw.kind == kind)
