"""Waits for the process of a play; one that stands still is made to tell where, and ended."""

from __future__ import annotations

import signal
import subprocess
import time
from pathlib import Path

STILL_SECONDS = 120.0
"""Without a new event in its file. The dearest event and what is measured at the end take 20."""
TELLS_SECONDS = 10.0
"""For faulthandler to write down where it stood."""


def ended(child: subprocess.Popen[bytes], file: Path, still: float = STILL_SECONDS) -> int:
    """The exit code of a child that writes its events into `file`."""
    seen, since = _state(file), time.monotonic()
    while True:
        try:
            return child.wait(min(1.0, still))
        except subprocess.TimeoutExpired:
            now = _state(file)
            if now != seen:
                seen, since = now, time.monotonic()
            elif time.monotonic() - since > still:
                print(f"\nNo event for {still:.0f} s: the play hangs, and is ended", flush=True)
                return _end(child)


def _end(child: subprocess.Popen[bytes]) -> int:
    child.send_signal(signal.SIGABRT)
    try:
        return child.wait(TELLS_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def _state(file: Path) -> tuple[int, int] | None:
    if not file.exists():
        return None
    told = file.stat()
    return told.st_size, told.st_mtime_ns
