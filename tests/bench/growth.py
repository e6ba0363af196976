"""What many page changes and visits leave behind: memory, threads, handles."""

from __future__ import annotations

from tests.bench.acts import ROUNDS_BETWEEN
from tests.bench.inside import told_by
from tests.bench.table import Line

WARM = 0.3
"""Share of the looks that warms up: caches fill, and Qt's pools."""


def lines(rounds: int) -> list[Line]:
    told = told_by("growth", rounds)
    first = int(len(told["memory"]) * WARM)
    grown = told["memory"][-1] - told["memory"][first]
    changes = told["changes"][-1] - told["changes"][first]
    visits = (len(told["memory"]) - 1 - first) * ROUNDS_BETWEEN
    kept = [name for name in ("threads", "files") if told[name][-1] > told[name][first]]
    measured = f"{grown:+.1f} MiB over {changes:.0f} changes in {visits} visits"
    return [
        Line("growth over page changes and visits", measured, "<= + 2 MiB", grown, 2.0),
        Line("threads or handles left", ", ".join(kept) or "none", "none", len(kept), 0),
    ]
