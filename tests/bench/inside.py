"""Runs an act of tests/bench/acts.py in a process of its own, and reads what it printed."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import chain
from pathlib import Path

from tests.bench.process import environment
from tests.bench.series import Series
from tests.bench.table import Line

CPU = ", CPU"
"""Ends the name under which the CPU time of the same touches stands, in ms."""

GENERATED = Path("build/bench")
ENOUGH = 100
"""Values of which one in a hundred is another than the slowest."""


def told_by(act: str, times: int, content: Path | None = None) -> dict[str, list[float]]:
    """Values by name; raises CalledProcessError, its stderr on ours."""
    return told_of("tests.bench.acts", act, str(times), *([str(content)] if content else []))


def told_of(module: str, *arguments: str) -> dict[str, list[float]]:
    """What a module of ours prints at last: values by name."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=environment({"QT_LOGGING_RULES": ""}),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return told


def whole(told: dict[str, list[float]], cpu: bool = False) -> Series:
    """All values of all names: of the wall, or of the CPU."""
    kept = (values for name, values in told.items() if name.endswith(CPU) == cpu)
    return Series.of(list(chain.from_iterable(kept)))


def told_both(told: dict[str, list[float]]) -> str:
    """ "p50 12, p99 20 (CPU 9), n 30" of all names together."""
    wall, cpu = whole(told), whole(told, cpu=True)
    tail = f"{'p99' if len(wall.values) >= ENOUGH else 'the slowest'} {wall.p99:.0f}"
    return f"p50 {wall.median:.0f}, {tail} (CPU p50 {cpu.median:.0f}), n {len(wall.values)}"


def tail(
    what: str, told: dict[str, list[float]], most: float, budget: str, beside: str = ""
) -> Line:
    """A promise about the slowest: p99. `beside` is told after the measurement."""
    return Line(what, told_both(told) + beside, budget, whole(told).p99, most)
