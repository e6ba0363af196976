"""Why a cell is refused: what was found, what was expected, and the fix."""

from __future__ import annotations

from db.tools.importing.finding import quoted


class BadCell(ValueError):
    """One cell that cannot be taken as it is."""

    def __init__(self, found: object, expected: str, fix: str) -> None:
        super().__init__(fix)
        self.found = found if isinstance(found, Shown) else quoted(found)
        self.expected = expected
        self.fix = fix


class Shown(str):
    """Words that tell what was found and are no quotation: "a formula"."""

    __slots__ = ()
