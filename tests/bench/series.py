"""Many measurements of one thing: median, spread and tail, and how they are written."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Series:
    """At least one value, all of one unit."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float]) -> Series:
        return cls(tuple(values))

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def p99(self) -> float:
        """Of fewer than a hundred values the largest."""
        return sorted(self.values)[math.ceil(0.99 * len(self.values)) - 1]

    def over(self, other: Series) -> Series:
        """The ratios of what was measured in the same turn."""
        return Series(tuple(a / b for a, b in zip(self.values, other.values, strict=True)))

    def less(self, other: Series) -> Series:
        """The differences of what was measured in the same turn."""
        return Series(tuple(a - b for a, b in zip(self.values, other.values, strict=True)))

    def told(self, digits: int = 0) -> str:
        """ "257 (240 to 301, n 7)": median, least and most."""
        low, high = (f"{each:.{digits}f}" for each in (min(self.values), max(self.values)))
        return f"{self.median:.{digits}f} ({low} to {high}, n {len(self.values)})"
