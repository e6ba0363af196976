"""The counts by the hour in their own file: lines are added, and old ones leave at the start."""

from __future__ import annotations

from kiosk.health.usage import LONGEST_BYTES, Hour, line_of, read_hours
from kiosk.state.folder import StateFolder

FILE = "usage.jsonl"


class UsageFile:
    """A folder that cannot be written loses counts, and nothing else."""

    def __init__(self, folder: StateFolder) -> None:
        self._folder = folder

    def add(self, hour: Hour) -> None:
        """One more line; where the file has grown too long, it is first made short."""
        path = self._folder.path
        if path is None:
            return
        try:
            path.mkdir(parents=True, exist_ok=True)
            with (path / FILE).open("a", encoding="utf-8") as file:
                file.write(line_of(hour))
                size = file.tell()
        except OSError as error:
            self._folder.failed(FILE, error)
            return
        if size > LONGEST_BYTES:
            self.shorten()

    def hours(self) -> tuple[Hour, ...]:
        path = self._folder.path
        if path is None:
            return ()
        try:
            with (path / FILE).open(encoding="utf-8", errors="replace") as file:
                return read_hours(file.read(2 * LONGEST_BYTES).splitlines())
        except OSError:
            return ()

    def shorten(self) -> None:
        """One line for each hour, and only the newest hours that fit in half of what may be."""
        lines = [line_of(hour).encode() for hour in self.hours()]
        while sum(map(len, lines)) > LONGEST_BYTES // 2:
            lines = lines[len(lines) // 10 + 1 :]
        self._folder.put(FILE, b"".join(lines))
