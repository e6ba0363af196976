"""What may not grow: the memory of this process alone, its handles and threads, all at rest."""

from __future__ import annotations

import ctypes
import gc
from statistics import median

import psutil

from tests.own_memory import own_memory
from tests.soak.again import TURNS

LEAST_PAIRS = 4
"""Rests in each turn; with fewer, what is only waiting to be thrown away seems a leak."""
Sample = tuple[float, int, int]
"""MB, handles, threads."""


def sample_at_rest() -> Sample:
    """Without what is only waiting to be collected, or to be given back to the system."""
    gc.collect()
    if hasattr(trim := ctypes.CDLL(None), "malloc_trim"):
        trim.malloc_trim(0)
    itself = psutil.Process()
    return own_memory(itself), itself.num_fds(), itself.num_threads()


class Growth:
    """Of a play at its rests, from the last turn but one of tests/soak/again.py to the last."""

    def __init__(self, memory_mb: float, handles: int, threads: int) -> None:
        self._budget = (memory_mb, handles, threads)
        self.samples: dict[int, list[Sample]] = {turn: [] for turn in TURNS}

    def sample(self, turn: int) -> None:
        self.samples[turn].append(sample_at_rest())

    def grown(self) -> Sample | None:
        """From a rest in the last turn but one to the same in the last; None with too few of them.

        Half of them grew more. What swings from rest to rest, as caches do, swings in both turns.
        """
        pairs = [*zip(*(self.samples[turn] for turn in TURNS[-2:]), strict=False)]
        if len(pairs) < LEAST_PAIRS:
            return None
        memory, *counts = (median(late[n] - early[n] for early, late in pairs) for n in range(3))
        return memory, *map(int, counts)

    def misses(self) -> list[str]:
        """Why nothing can be said of growth."""
        return [] if self.grown() else [f"fewer than {LEAST_PAIRS} rests: growth is not known"]

    def wrong(self) -> list[str]:
        grown = self.grown()
        if grown is None:
            return []
        names = ("MB of memory", "handles", "threads")
        return [
            f"{grew:.1f} {name} more when all was done once more; {most} are the budget"
            for name, grew, most in zip(names, grown, self._budget, strict=True)
            if grew > most
        ]
