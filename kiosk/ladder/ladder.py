"""The crash ladder of this process: which rung it stands on, and what the next start will."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.ladder.last_good import LastGood, read_last_good, write_last_good
from kiosk.ladder.rungs import Rung, rung_after, told
from kiosk.ladder.starts import (
    End,
    Start,
    Starts,
    as_data,
    crashes_in_a_row,
    read_starts,
    without_graphics,
)
from kiosk.state.folder import StateFolder

FILE = "starts.json"
GOOD_SECONDS = 300
"""Of life, after which the next start begins at the top again."""
SHOWN_SECONDS = 60
"""On screen, after which a release has run well."""


class Ladder:
    """`begin()` writes the start down before anything can crash. Without a folder: always R0."""

    def __init__(self, folder: StateFolder) -> None:
        self.folder = folder
        self.rung = Rung.ASKED
        self.why = ""
        """A sentence for staff where something else is shown than was asked for."""
        self.software = False
        """Whether to draw without graphics hardware, as it failed lately."""
        self._before: Starts = ()
        self._own = Start("", Rung.ASKED.value)

    def begin(self) -> None:
        self._before = read_starts(self.folder.read(FILE))
        crashes = crashes_in_a_row(self._before)
        self.rung = rung_after(crashes)
        self.software = without_graphics(self._before)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._own = Start(now, self.rung.value)
        if not self._write() and self.rung is Rung.DESK:
            self.rung = Rung.BUNDLED  # a disk that became read-only would keep it there for ever
        self.why = told(self.rung, crashes)

    def lived_well(self) -> None:
        """Long enough: a later crash is not this start's."""
        self._end(End.GOOD)

    def ended_cleanly(self) -> None:
        """From outside or by staff: the next start begins at the top."""
        self._end(End.CLEAN)

    def graphics_failed(self) -> None:
        """The next start draws by itself; where this one did already, it is a crash like others."""
        if not self.software:
            self._end(End.RENDERER)

    def ran_well(self, release: LastGood) -> None:
        """`release` was on screen long enough. Below R2 nothing is learnt: that is the bottom."""
        if self.rung in (Rung.ASKED, Rung.RETRY, Rung.LAST_GOOD):
            write_last_good(self.folder, release)

    def last_good(self) -> LastGood | None:
        return read_last_good(self.folder)

    def _end(self, end: End) -> None:
        if self._own.end is End.NONE:
            self._own = replace(self._own, end=end)
            self._write()

    def _write(self) -> bool:
        return self.folder.write(FILE, as_data((*self._before, self._own)))
