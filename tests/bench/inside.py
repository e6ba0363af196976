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

GENERATED = Path("build/bench")


def told_by(act: str, times: int, content: Path | None = None) -> dict[str, list[float]]:
    """Values by name; raises CalledProcessError, its stderr on ours."""
    asked = [str(content)] if content else []
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.acts", act, str(times), *asked],
        env=environment({"QT_LOGGING_RULES": ""}),
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return told


def whole(told: dict[str, list[float]]) -> Series:
    return Series.of(list(chain.from_iterable(told.values())))


def tail(what: str, found: Series, most: float, budget: str) -> Line:
    """A promise about the slowest: p99."""
    measured = f"p50 {found.median:.0f}, p99 {found.p99:.0f}, n {len(found.values)}"
    return Line(what, measured, budget, found.p99, most)
