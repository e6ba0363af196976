"""What an import finds: where, what was found, what was expected, and the fix; all at once."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

MAX_FINDINGS = 500
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


@dataclass(slots=True)
class Findings:
    """Collects findings of one file. Equal ones are told once, with their number."""

    file: str
    _told: dict[tuple[str, ...], Finding] = field(default_factory=dict)
    _left_out: int = 0
    stopped: bool = False

    def tell(
        self, found: str, expected: str, fix: str, line: int = 0, path: str = "", about: str = ""
    ) -> None:
        """Something to know; the import goes on. `about` joins findings of one kind."""
        self._add(Finding(self.file, line, path, found, expected, fix), about)

    def refuse(self, found: str, expected: str, fix: str, line: int = 0, path: str = "") -> None:
        """Something to mend first: nothing will be imported, but the rest is still looked at."""
        self.stopped = True
        self._add(Finding(self.file, line, path, found, expected, fix, stops=True), "")

    def stop(
        self, found: str, expected: str, fix: str, line: int = 0, path: str = ""
    ) -> ImportStopped:
        """An exception to raise where nothing more can be read."""
        self.refuse(found, expected, fix, line, path)
        return ImportStopped(found)

    @property
    def all(self) -> tuple[Finding, ...]:
        """What stops first, then in the order in which it was found."""
        found = sorted(self._told.values(), key=lambda each: not each.stops)
        if self._left_out:
            more = f"{self._left_out} more findings than are listed"
            found.append(Finding(self.file, 0, "", more, "fewer", "mend these first"))
        return tuple(found)

    def _add(self, finding: Finding, about: str) -> None:
        place = str(finding.line), finding.path
        key = ("", about) if about else (finding.found, finding.expected, *place)
        if known := self._told.get(key):
            self._told[key] = replace(known, times=known.times + 1)
        elif len(self._told) < MAX_FINDINGS or finding.stops:
            self._told[key] = finding
        else:
            self._left_out += 1


def quoted(words: object) -> str:
    """What stands in the file, short and harmless to print."""
    text = ascii(words) if not str(words).isprintable() else f"{words!r}"
    return text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]}…"
