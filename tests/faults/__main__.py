"""`python -m tests.faults`: every fault, made once, as one table; build/faults.md keeps it.

`--only WORDS`: the faults whose name has these words. Each is made in a process of its own, two
at a time. Under the table stands who notices when a flush, rename or hash test is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.apart import ran_apart
from tests.asked import writable

ROOT = Path(__file__).parent.parent.parent
TABLE = ROOT / "build" / "faults.md"
SOME = ROOT / "build" / "faults-some.md"
"""What `--only` leaves; the whole table stays."""
LIMIT_SECONDS = 3600
"""For one fault, however busy the machine is."""
AT_ONCE = 2
LEFT_OUT = "the checkers, checked"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument(
        "--only", default="", metavar="WORDS", help="see above; one that fits none lists all"
    )
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    writable(parser, TABLE.parent)
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if asked.child:
        return child(asked.child)
    from tests.faults.left_out import table as left_out_table
    from tests.faults.world.cases import RUNNING, SLOW, STARTED
    from tests.faults.world.outcome import Row, outcome_of, table

    every = (*STARTED, *RUNNING, LEFT_OUT)
    names = [name for name in every if asked.only in name]
    if not names:
        print(f"no fault is called {asked.only!r}; these are:", *every, sep="\n  ", file=sys.stderr)
        return 2
    began = time.monotonic()
    told = _all_told(sorted(names, key=lambda name: name not in (LEFT_OUT, *SLOW)))
    checked = told.pop(LEFT_OUT, {"left_out": []})
    rows = [
        Row(name, outcome_of(told[name]), told[name]["skipped"]) for name in names if name in told
    ]
    words = table(rows) + (left_out_table(checked) if LEFT_OUT in names else "")
    skipped = [name for name in names if name in told and told[name]["skipped"]]
    if LEFT_OUT in names and not (checked["left_out"] or checked.get("outcome")):
        skipped.append(LEFT_OUT)
    if skipped:
        words += f"\n**Not made here, so that nothing is known of them: {', '.join(skipped)}.**\n"
    passed = f"{len(names)} cases in {(time.monotonic() - began) / 60:.1f} minutes.\n"
    (SOME if asked.only else TABLE).write_text(f"{words}\n{passed}", encoding="utf-8")
    print(f"{words}\n{passed}")
    fine = all(_fine(each) for each in (*told.values(), checked))
    return 0 if fine and not skipped else 1


def _all_told(names: Sequence[str]) -> dict[str, Any]:
    """What each child told, by name; each is said as it ends."""
    told = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        began = {pool.submit(_made_apart, name): name for name in names}
        for done in as_completed(began):
            name = began[done]
            told[name] = done.result()
            verdict = "fine " if _fine(told[name]) else "WRONG"
            took = f"{told[name]['seconds']:4.0f} s"
            print(
                f"{len(told):3}/{len(names)} {verdict} {took} {name}", file=sys.stderr, flush=True
            )
    return told


def _fine(told: dict[str, Any]) -> bool:
    missed = any(not noticed for *_, noticed in told.get("left_out", ()))
    return not missed and not (told.get("outcome") or {}).get("wrong")


def child(name: str) -> int:
    """In a process of its own: one fault, one line of JSON."""
    import faulthandler

    faulthandler.enable()
    if name == LEFT_OUT:
        from tests.faults.left_out import noticed

        print(json.dumps({"left_out": noticed()}), flush=True)
    else:
        from tests.faults.world.cases import made

        print(json.dumps(asdict(made(name))), flush=True)
    os._exit(0)  # what is left of a fault is nobody's


def _made_apart(name: str) -> dict[str, Any]:
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.faults", "--child", name]
    done = ran_apart(command, LIMIT_SECONDS)
    told: dict[str, Any] = {"skipped": "", "seconds": time.monotonic() - began}
    if done.returncode or not done.stdout:
        wrong = [f"the process ended with {done.returncode}: {done.stderr[-600:]}"]
        return {**told, "outcome": {"visitor": "", "staff": "", "after": "", "wrong": wrong}}
    told |= json.loads(done.stdout.splitlines()[-1])
    if told.get("outcome") and "Traceback" in done.stderr:
        told["outcome"]["wrong"].append(f"an exception: {done.stderr[-300:]}")
    return told


if __name__ == "__main__":
    sys.exit(main())
