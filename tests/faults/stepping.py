"""Which of many moments a run tries: every one, or every so-manieth.

Renames, removals and flushes are few: all of them are tried, or every `rare`th.
"""

from __future__ import annotations

from collections.abc import Sequence

_MANY = ("write", "pwrite64", "openat", "read", "pread64", "newfstatat", "fstat", "unlink")


def chosen(found: Sequence[tuple[str, int]], step: int, rare: int = 1) -> list[tuple[str, int]]:
    """The moments to try, in their order."""
    rare = min(rare, step)
    return [
        moment
        for place, moment in enumerate(found)
        if not place % (step if moment[0] in _MANY else rare)
    ]
