"""Measures every promise of the kiosk that is a number, and writes build/bench.md and .json;
a part of them writes build/bench-some.md.

    python -m tests.bench [--quick] [--only NAME]...

`--quick` takes under two minutes on a quiet machine: it measures less often, and leaves out
sizes, growth, peers, large imports and the preview, unless they are named, and the keys of a search
in 10,000 sessions. A budget that is missed is told and is no error, for machines differ: the exit
code is 1 only where something could not be measured.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.every_screen import make_screens
from tests.asked import writable
from tests.bench import (
    frames,
    growth,
    idle,
    importing,
    large_import,
    modules,
    package,
    peers,
    previewing,
    sizes,
    start,
)
from tests.bench.table import Line, head_of, markdown, write

Part = Callable[[bool], list[Line]]
"""Whether to be quick -> its lines of the table."""

NOT_MEASURED = "not measured"
SOME_PAGES = ("home",)
LONG = ("sizes", "doubling", "growth", "peers", "large", "preview")
"""Parts that `--quick` leaves out."""


def _idle(quick: bool) -> list[Line]:
    pages = SOME_PAGES if quick else tuple(kind for kind in make_screens() if kind != "attract")
    return idle.lines(pages, 4 if quick else 20)


PARTS: Mapping[str, Part] = {
    "start": lambda quick: start.lines(3 if quick else 7),
    "modules": lambda quick: modules.lines(),
    "pages": lambda quick: frames.page_lines(1 if quick else 10),
    "flips": lambda quick: frames.flip_lines(2 if quick else 10),
    "keys": lambda quick: frames.key_lines(*((1, 943) if quick else (10, 10_000))),
    "scroll": lambda quick: frames.scroll_lines(1 if quick else 20),
    "idle": _idle,
    "sizes": lambda quick: sizes.compare_lines(2 if quick else 7),
    "doubling": lambda quick: sizes.growth_lines((500, 2_000, 10_000, 50_000), 7),
    "growth": lambda quick: growth.lines(31 if quick else 121),
    "peers": lambda quick: peers.lines(1 if quick else 7),
    "import": lambda quick: importing.lines(1 if quick else 7),
    "large": lambda quick: large_import.lines(1 if quick else 7),
    "preview": lambda quick: previewing.lines(2 if quick else 7),
    "package": lambda quick: package.lines(),
}


def measured(name: str, quick: bool) -> list[Line]:
    """The lines of a part; one that cannot be measured says so and spoils no other."""
    try:
        return PARTS[name](quick)
    except (RuntimeError, subprocess.CalledProcessError) as error:
        return [Line(name, f"{NOT_MEASURED}: {error}", value=1, most=0)]


def told(name: str, quick: bool) -> list[Line]:
    """The lines of a part; on stderr its name, and then how long it took."""
    print(f"{name} ...", end=" ", file=sys.stderr, flush=True)
    began = time.monotonic()
    lines = measured(name, quick)
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure less often")
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part; repeatable")
    parser.add_argument("--out", type=Path, default=Path("build"))
    asked = parser.parse_args()
    writable(parser, asked.out)
    began, load = time.monotonic(), os.getloadavg()[0]
    lines: list[Line] = []
    for name in asked.only or [each for each in PARTS if not (asked.quick and each in LONG)]:
        lines += told(name, asked.quick)
    head = head_of((load, os.getloadavg()[0]), time.monotonic() - began)
    write(lines, head, asked.out, "bench-some" if asked.only or asked.quick else "bench")
    print(markdown(lines, head))
    return 1 if any(each.measured.startswith(NOT_MEASURED) for each in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
