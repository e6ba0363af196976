"""One problem of an import: where, what was found, what was expected, and the fix."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MAX_QUOTED = 80


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem. `stops` says whether nothing may be imported because of it."""

    file: str
    line: int
    path: str
    found: str
    expected: str
    fix: str
    stops: bool = False
    times: int = 1

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        where = f"{place}: {self.path}" if self.path else place
        again = f" ({self.times} times, this is the first)" if self.times > 1 else ""
        return f"{where}: found {self.found}; expected {self.expected}: {self.fix}{again}"

    def as_json(self) -> dict[str, Any]:
        """The same for machines."""
        return asdict(self)


class ImportStopped(Exception):
    """The file as a whole cannot be read; its findings say why."""


def quoted(words: object) -> str:
    """What stands in the file, short and harmless to print."""
    text = ascii(words) if not str(words).isprintable() else f"{words!r}"
    return text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]}…"
