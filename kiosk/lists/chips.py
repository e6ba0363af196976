"""A chip of a deck that narrows a list."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class FilterChip:
    """`key` is what is chosen, "" for all."""

    key: str
    text: str
    count: str
    selected: bool
