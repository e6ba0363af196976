"""Who says so: sources, and how sure a record is."""

from __future__ import annotations

from enum import StrEnum

from db.catalogue.text import NOTHING, Text
from db.frozen import dataclass


class Confidence(StrEnum):
    """How a record is known. `recalled` never reaches a release."""

    SOURCED = "sourced"
    SEED = "seed"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    id: str
    title: Text
    publisher: Text
    kind: str
    date: str | None = None
    url: str | None = None
    note: Text = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: a stable id, who says so, and what is disputed."""

    id: str
    sources: tuple[str, ...] = ()
    field_sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Sources of single fields, where they differ from the record's: ("theme", ("seed",))."""
    confidence: Confidence = Confidence.SOURCED
    note: Text = NOTHING
    disagreements: tuple[str, ...] = ()

    def sources_of(self, field: str) -> tuple[str, ...]:
        """Ids of the sources of one field: its own, else those of the whole record."""
        return dict(self.field_sources).get(field, self.sources)
