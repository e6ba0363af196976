"""CPU time while nobody touches anything: in attract, and on every page."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from kiosk.screens.attract import HIGHLIGHT_SECONDS
from tests.bench.process import Program
from tests.bench.series import Series
from tests.bench.start import KIOSK
from tests.bench.table import Line

SETTLED = 3.0
"""Seconds after which whatever the page began is over."""
PAGE = "import sys; from tests.bench.resting import rest_at; sys.exit(rest_at(sys.argv[1]))"
MOST = 0.1
AT_ONCE = 2
"""Guides that rest beside each other: their own CPU time is counted, and they use next to none."""


def shares(arguments: Sequence[str], seconds: float, windows: int = 1) -> Series:
    """Percent of a core, over so many seconds at rest, and again."""
    with Program(arguments, {"QT_LOGGING_RULES": ""}) as program:
        program.content()
        time.sleep(SETTLED)
        return Series.of([_share(program, seconds) for _ in range(windows)])


def _share(program: Program, seconds: float) -> float:
    before, began = program.ran_seconds(), time.perf_counter()
    time.sleep(seconds)
    return 100 * (program.ran_seconds() - before) / (time.perf_counter() - began)


def lines(pages: Sequence[str], seconds: float) -> list[Line]:
    turns = seconds >= HIGHLIGHT_SECONDS
    asked = [(KIOSK, 7 if turns else 1), *((("-c", PAGE, page), 1) for page in pages)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        attract, *others = pool.map(lambda each: shares(each[0], seconds, each[1]), asked)
    rest = {page: used.median for page, used in zip(pages, others, strict=True)}
    worst = max(rest, key=lambda page: rest[page])
    told = ", ".join(f"{page} {used:.2f}" for page, used in rest.items())
    budget = f"<= {MOST} % of a core"
    what = f"idle in attract, % of a core over {seconds:.0f} s"
    note = "" if turns else "not judged: too short for a turn of the highlight"
    return [
        Line(what, attract.told(2), budget, attract.median if turns else None, MOST, note),
        Line(f"idle on a page, the worst ({worst})", told, budget, rest[worst], MOST),
    ]
