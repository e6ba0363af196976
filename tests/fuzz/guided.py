"""Inputs that atheris steers by what they reach in our own code; skipped by name without it.

`python -m tests.fuzz.guided INPUTS SEED`
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

GUIDED = ("announced", "pointer", "table-csv", "programme-ical", "programme-xml", "settings-file")
SHARE = 25
"""One in so many of all inputs, for each of GUIDED."""
MAX_LENGTH = 4096


def main() -> int:
    if len(sys.argv) > 3:
        return one(sys.argv[3], int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[4]))
    try:
        import atheris  # noqa: F401
    except ImportError as error:
        print(f"guided           SKIPPED: atheris cannot run here ({error})")
        return 0
    runs = max(10, int(sys.argv[1]) // SHARE)
    wrong = [name for name in GUIDED if not _fine(name, runs, sys.argv[2])]
    print(f"guided           {len(GUIDED) * runs} inputs of {', '.join(GUIDED)}")
    return 1 if wrong else 0


def _fine(name: str, runs: int, seed: str) -> bool:
    """libFuzzer ends the process by itself, so that each target has one of its own."""
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-m", "tests.fuzz.guided", str(runs), seed, name, place]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"guided {name} FAILED (seed {seed}):\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}")
    return done.returncode == 0


def one(name: str, runs: int, seed: int, place: Path) -> int:
    import random

    import atheris

    with atheris.instrument_imports(include=["db", "kiosk"], enable_loader_override=False):
        from tests.fuzz.running import input_of
        from tests.fuzz.targets import targets

        target = targets(place / "files")[name]
    seeds = place / "corpus"
    seeds.mkdir()
    for number in range(20):
        content = input_of(target, name, seed, number)
        (seeds / f"{number}").write_bytes(content[:MAX_LENGTH])
    kept = Path(__file__).parent.parent.parent / "build" / "fuzz"
    kept.mkdir(parents=True, exist_ok=True)
    flags = [f"-runs={runs}", f"-seed={seed}", f"-max_len={MAX_LENGTH}", "-timeout=10"]
    more = ["-rss_limit_mb=1500", f"-artifact_prefix={kept}/{name}-guided-", str(seeds)]
    random.seed(seed)
    atheris.Setup([sys.argv[0], *flags, *more], target.take)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
