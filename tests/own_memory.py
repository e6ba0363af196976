"""How much memory is a process's own: what may not grow."""

from __future__ import annotations

from pathlib import Path

import psutil


def own_memory(process: psutil.Process) -> float:
    """MB that the process wrote to and nobody shares: heaps, stacks, what scripts compile to.

    Clean pages of libraries are left out: whether they count as its own (USS) depends on which
    other programs run at that moment.
    """
    told = Path(f"/proc/{process.pid}/smaps_rollup")
    if not told.exists():
        return float(process.memory_full_info().uss) / 2**20
    lines = (line.split() for line in told.read_text(encoding="utf-8").splitlines())
    wanted = ("Private_Dirty:", "Swap:")
    return sum(int(words[1]) for words in lines if words[0] in wanted) / 1024
