"""A cell of a comparison: what one text has to say in a row. Pure."""

from __future__ import annotations

from db.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What one text has to say in a row. `square` is "filled", "open" or "" (none drawn)."""

    text: str = ""
    detail: str = ""
    mark: str = ""
    square: str = ""
    known: bool = True
    sources: int = 0
    differs: bool = False
