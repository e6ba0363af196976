"""`python -m tests.fuzz [--inputs 50000] [--seed 1] [--only NAME]`: each target in a process.

A failure prints its seed and keeps the input in build/fuzz; `--replay FILE` takes it again.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "fuzz"
WHOLE = 50_000
PATIENCE_SECONDS = 1800
"""For one target, however busy the machine is."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=WHOLE, help="of all targets together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="the name of one target")
    parser.add_argument("--replay", type=Path, help="an input that was kept: NAME-NUMBER.bin")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    asked = arguments()
    if asked.replay:
        asked.only, asked.child = asked.replay.stem.rpartition("-")[0], True
    return child(asked) if asked.child else parent(asked)


def child(asked: argparse.Namespace) -> int:
    """Take every input of one target; the failures are told and kept."""
    faulthandler.enable()
    from tests.fuzz.running import Failed, feed, limit_memory, trouble
    from tests.fuzz.targets import targets

    failed: list[Failed] = []
    with tempfile.TemporaryDirectory(dir=_fast()) as place:
        target = targets(Path(place))[asked.only]
        limit_memory()
        if asked.replay:
            why = trouble(target, asked.replay.read_bytes())
            print(why or "it is taken as it should be")
            return 1 if why else 0
        count = max(1, target.share * asked.inputs // WHOLE)
        now = Path(os.environ.get("WAIC_FUZZ_NOW", str(Path(place) / "now")))
        for each in feed(target, asked.only, asked.seed, range(count), now):
            failed.append(each)
            print(f"{_kept(asked.only, each.number, each.content)}: {each.why}", flush=True)
    return 1 if failed else 0


def parent(asked: argparse.Namespace) -> int:
    """Every target in a process of its own, so that a crash is one line and not the end."""
    with tempfile.TemporaryDirectory() as place:
        from tests.fuzz.targets import targets

        shares = {name: target.share for name, target in targets(Path(place)).items()}
    names = [name for name in shares if asked.only in ("", name)]
    wrong, whole = [], 0
    for name in names:
        began = time.monotonic()
        told = _run(name, asked)
        whole += max(1, shares[name] * asked.inputs // WHOLE)
        passed = time.monotonic() - began
        print(f"{name:16} {'FAILED' if told else 'fine'} in {passed:.0f} s", flush=True)
        if told:
            wrong.append(f"{name}: {told}")
    print(f"{whole} inputs, seed {asked.seed}")
    guided = 0 if asked.only else _guided(asked)
    print("\n".join(wrong) or "no crash, no hang, nothing but the documented errors")
    return 1 if wrong or guided else 0


def _run(name: str, asked: argparse.Namespace) -> str:
    """What went wrong with a target; "" for nothing."""
    with tempfile.TemporaryDirectory(dir=_fast()) as place:
        now = Path(place) / "now"
        command = [sys.executable, "-m", "tests.fuzz", "--child", "--only", name]
        command += ["--inputs", str(asked.inputs), "--seed", str(asked.seed)]
        environment = {**os.environ, "WAIC_FUZZ_NOW": str(now), "QT_QPA_PLATFORM": "offscreen"}
        try:
            done = subprocess.run(
                *(command,),
                cwd=ROOT,
                env=environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"no end; {_kept(name, -1, now.read_bytes())}"
        if done.returncode in (0, 1):
            return done.stdout if done.returncode else ""
        kept = _kept(name, -1, now.read_bytes() if now.exists() else b"")
        return f"the process died ({done.returncode}) of {kept}\n{done.stderr[-2000:]}"


def _guided(asked: argparse.Namespace) -> int:
    """Coverage-guided inputs, where atheris can run."""
    command = [sys.executable, "-m", "tests.fuzz.guided", str(asked.inputs), str(asked.seed)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _kept(name: str, number: int, content: bytes) -> str:
    BUILD.mkdir(parents=True, exist_ok=True)
    file = BUILD / f"{name}-{number}.bin"
    file.write_bytes(content)
    return f"python -m tests.fuzz --replay {file.relative_to(ROOT)}"


def _fast() -> str | None:
    """A folder in memory, where there is one: thousands of small files are written."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main())
