"""What the kiosk remembers of its own starts."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.doctor.line import Line
from kiosk.ladder.ladder import FILE
from kiosk.ladder.rungs import MEANINGS, Rung
from kiosk.ladder.starts import read_starts
from kiosk.state.folder import StateFolder

FIX = "journalctl -u waic-kiosk tells why; publish another release, then restart it"


def memory_lines(folder: StateFolder) -> Iterator[Line]:
    starts = read_starts(folder.read(FILE))
    if folder.problem:
        yield Line("memory", False, folder.problem, "state", "put that right")
    elif not starts:
        yield Line("crash ladder", True, "no start is remembered", "state")
    else:
        last = starts[-1]
        rung = Rung(last.rung) if last.rung in set(Rung) else Rung.ASKED
        value = f"last start on {rung.value} at {last.at}: {MEANINGS[rung]}"
        ok = {Rung.ASKED: True, Rung.RETRY: None}.get(rung, False)
        yield Line("crash ladder", ok, value, "state", "" if ok else FIX)
