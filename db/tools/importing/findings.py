"""What an import finds: where, what was found, what was expected, and the fix; all at once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from db.tools.importing.finding import Finding, ImportStopped

MAX_FINDINGS = 500


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
