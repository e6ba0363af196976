"""The two governance texts that a visitor compares: A and B. Pure."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from db.frozen import dataclass

SIDES = ("a", "b")


@dataclass(frozen=True, slots=True)
class Pair:
    """Ids of initiatives; "" where none is chosen yet."""

    a: str = ""
    b: str = ""

    @property
    def complete(self) -> bool:
        return bool(self.a and self.b)

    @property
    def missing(self) -> str:
        """The first side without a text; "" where both have one."""
        return "" if self.complete else "b" if self.a else "a"

    def tag(self, initiative: str) -> str:
        """ "A", "B", or "" for a text that is not chosen."""
        return "A" if initiative == self.a else "B" if initiative == self.b else ""

    def within(self, known: Container[str]) -> Pair:
        """Without texts that this release does not have."""
        return Pair(*(text if text in known else "" for text in (self.a, self.b)))

    def toggled(self, initiative: str) -> Pair:
        """A text that is chosen goes; another takes the free side, or else the place of B."""
        if initiative == self.a:
            return replace(self, a="")
        if initiative == self.b:
            return replace(self, b="")
        return self.put("b" if self.a else "a", initiative)

    def put(self, side: str, initiative: str) -> Pair:
        """`initiative` on `side`; the two change places where it stands on the other."""
        if initiative == getattr(self, "b" if side == "a" else "a"):
            return self.swapped()
        return replace(self, a=initiative) if side == "a" else replace(self, b=initiative)

    def swapped(self) -> Pair:
        return Pair(self.b, self.a)
