"""What a busy machine takes away: the time that a thread was ready to run and did not."""

from __future__ import annotations

from pathlib import Path

_TOLD = Path("/proc/thread-self/schedstat")


def queued_seconds() -> float:
    """Of the calling thread, since it began; 0 where the system does not count it."""
    try:
        return int(_TOLD.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
