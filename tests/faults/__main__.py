"""`python -m tests.faults`: every fault of the world, as a table; build/faults.md keeps it.

`--only WORDS`: the faults whose name has these words. Those of publishing, at every system call,
are tests: `pytest tests/faults`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.world.outcome import Row

ROOT = Path(__file__).parent.parent.parent
TABLE = ROOT / "build" / "faults.md"
LIMIT_SECONDS = 900


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if asked.child:
        return child(asked.child)
    from tests.faults.world.cases import RUNNING, STARTED
    from tests.faults.world.outcome import table

    names = [name for name in (*RUNNING, *STARTED) if asked.only in name]
    rows = []
    for name in names:
        rows.append(_made_apart(name))
        print(f"{'fine  ' if rows[-1].fine else 'WRONG '} {name}", file=sys.stderr, flush=True)
    words = table(rows)
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text(words, encoding="utf-8")
    print(words)
    return 0 if all(row.fine for row in rows) else 1


def child(name: str) -> int:
    """In a process of its own: one fault, one line of JSON."""
    import faulthandler

    faulthandler.enable()
    from tests.faults.world.cases import made

    print(json.dumps(asdict(made(name))), flush=True)
    os._exit(0)  # what is left of a fault is nobody's


def _made_apart(name: str) -> Row:
    from tests.faults.world.outcome import Outcome, Row

    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **os.environ}
    command = [sys.executable, "-m", "tests.faults", "--child", name]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    if done.returncode or not done.stdout:
        wrong = f"the process ended with {done.returncode}: {done.stderr[-600:]}"
        return Row(name, Outcome("", "", "", (wrong,)))
    told = json.loads(done.stdout.splitlines()[-1])
    out = told["outcome"]
    raised = ("an exception on standard error",) if "Traceback" in done.stderr else ()
    if out is None:
        return Row(name, None, told["skipped"])
    out["wrong"] = (*out["wrong"], *raised)
    return Row(name, Outcome(**out))


if __name__ == "__main__":
    sys.exit(main())
