"""Ten million errors fill no disk, and a guide that nobody touches writes nothing."""

from __future__ import annotations

import logging
import signal
import time
from pathlib import Path

from kiosk.logs.json_lines import NAME, close_log, open_log, tell
from kiosk.logs.log_file import Flood
from kiosk.state.folder import StateFolder
from tests.goals.goal import Goal, Seen
from tests.kiosk.ladder.started import Started

MOST_BYTES = 20_000_000
A_MINUTE = 1_000
"""Errors, of which the log takes 100; so ten million are a week."""
SETTLES, IDLE = 20.0, 60.0
"""Seconds after the start that may still write, and that may not."""
WHOLE = 100_000


def play(times: int, folder: Path) -> Seen:
    """`times` errors in this process; a minute of idleness of a real guide where there are many."""
    state = StateFolder(folder / "state")
    open_log(state)
    now = [0.0]
    (handler,) = (each for each in logging.getLogger(NAME).handlers if each.filters)
    (flood,) = (each for each in handler.filters if isinstance(each, Flood))
    flood._monotonic = lambda: now[0]
    most = 0
    for number in range(times):
        now[0] += 60 / A_MINUTE
        tell("bug", logging.ERROR, error="ValueError", stack=["kiosk/presenter.py:70 refresh"] * 12)
        if number % 50_000 == 0:
            most = max(most, _size(folder))
    close_log()
    most = max(most, _size(folder))
    wrong = [] if most <= MOST_BYTES else [f"{most:,} bytes of logs"]
    wrong += [state.problem] if state.problem else []
    told = f"{most / 1e6:.1f} MB at most"
    if times >= WHOLE:
        written = _written(folder / "idle")
        told += f"; {len(written)} files written in an idle minute"
        wrong += [f"written while idle: {each}" for each in written]
    return Seen(times, told, tuple(wrong))


def _size(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())


def _written(folder: Path) -> list[str]:
    """Files that a guide made, changed or took away while nobody touched it for a minute."""
    (home := folder / "home").mkdir(parents=True)
    kiosk = Started(folder, HOME=str(home), TMPDIR=str(home), XDG_CACHE_HOME=str(home / "cache"))
    kiosk.shown()
    time.sleep(SETTLES)
    before, bytes_before = _stamps(folder), _to_disk(kiosk.process.pid)
    time.sleep(IDLE)
    after, bytes_after = _stamps(folder), _to_disk(kiosk.process.pid)
    kiosk.end(signal.SIGTERM)
    changed = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
    return changed + ([f"{bytes_after - bytes_before} bytes"] if bytes_after > bytes_before else [])


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    found = ((each, each.stat()) for each in folder.rglob("*") if not each.is_socket())
    return {str(each): (stat.st_size, stat.st_mtime_ns) for each, stat in found}


def _to_disk(pid: int) -> int:
    told = Path(f"/proc/{pid}/io").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in told if line.startswith("write_bytes:"))


GOAL = Goal(
    "at most 20 MB of logs; nothing written in an idle minute",
    10_000_000,
    "errors",
    3_000,
    play,
    "P10",
)
