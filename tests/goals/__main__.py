"""`python -m tests.goals [NAME ...] [--times N]`: each goal at its full number, as one table.

Each is played in a process of its own. What was seen stays in build/goals, so that goals played
one by one come together in build/goals.md.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.apart import ROOT, ran_apart
from tests.asked import count, writable
from tests.goals.every import NAMES, goal
from tests.goals.table import line, table
from tests.goals.traced import counted, traced

BUILD = ROOT / "build" / "goals"
TABLE = ROOT / "build" / "goals.md"
LIMIT_SECONDS = 4 * 3600
"""For one goal, however busy the machine is."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.goals", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(NAMES)}")
    parser.add_argument("--times", type=count, help="instead of the full number")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in NAMES]:
        parser.error(f"{unknown[0]!r} is no goal; these are: {', '.join(NAMES)}")
    writable(parser, BUILD)
    return asked


def main() -> int:
    asked = arguments()
    if asked.child:
        return child(asked.names[0], asked.times)
    wrong = 0
    for name in asked.names or NAMES:
        told = played(name, asked.times or goal(name).number)
        (BUILD / f"{name}.json").write_text(json.dumps(told, indent=1), encoding="utf-8")
        print(line(told), flush=True)
        wrong += bool(told["wrong"])
    kept = [BUILD / f"{name}.json" for name in NAMES]
    rows = [json.loads(file.read_text(encoding="utf-8")) for file in kept if file.exists()]
    TABLE.write_text(table(rows), encoding="utf-8")
    return 1 if wrong else 0


def child(name: str, times: int) -> int:
    """One line of JSON, the last."""
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as place:
        seen = goal(name).play(times, Path(place))
    print(json.dumps(asdict(seen)), flush=True)
    os._exit(0)  # what is left is nobody's


def played(name: str, times: int) -> dict[str, Any]:
    found = goal(name)
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.goals", name, "--child", "--times", str(times)]
    BUILD.mkdir(parents=True, exist_ok=True)
    trace = BUILD / f"{name}.strace"
    trace.unlink(missing_ok=True)
    done = ran_apart(traced(command, trace) if found.traced else command, LIMIT_SECONDS)
    told: dict[str, Any] = {
        "goal": name,
        "rows": found.rows,
        "asked": f"{found.asked}; {found.number:,} {found.of}",
        "seconds": round(time.monotonic() - began),
    }
    if done.returncode or not done.stdout.strip():
        last = done.stderr[-1500:]
        return {
            **told,
            "done": 0,
            "figures": "",
            "wrong": [f"ended with {done.returncode}: {last}"],
        }
    told |= json.loads(done.stdout.splitlines()[-1])
    if found.traced:
        figures, outside = counted(trace)
        told |= {"figures": f"{told['figures']}; {figures}", "wrong": [*told["wrong"], *outside]}
    return told


if __name__ == "__main__":
    sys.exit(main())
