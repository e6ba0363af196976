"""Where sources contradict each other: claims, and what they are about."""

from __future__ import annotations

from db.catalogue.text import Text
from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """One of several values that the sources give, and who gives it."""

    value: Text
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Sources differ on `field` of record `kind`/`record_id` ("" = the record as a whole)."""

    id: str
    about: Text
    claims: tuple[Claim, ...]
    subjects: tuple[tuple[str, str, str], ...]
    """(kind, record id, field) of everything that the disagreement touches."""
