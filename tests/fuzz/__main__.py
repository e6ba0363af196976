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
from collections.abc import Iterable
from pathlib import Path

from tests.asked import count, writable

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "fuzz"
WHOLE = 50_000
PATIENCE_SECONDS = 1800
"""For one target, however busy the machine is."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    many = "of all targets together, or of the one that is named"
    parser.add_argument("--inputs", type=count, help=f"{many} (all together {WHOLE:,})")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", metavar="NAME", help="one target; each run names all")
    parser.add_argument("--replay", type=Path, help="an input that was kept: NAME-NUMBER.bin")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    writable(parser, BUILD)
    if asked.replay:
        asked.only, asked.child = asked.replay.stem.rpartition("-")[0], True
        if not asked.replay.is_file():
            parser.error(f"{asked.replay} is no file; what failed is kept as NAME-NUMBER.bin")
    return asked


def main() -> int:
    asked = arguments()
    return child(asked) if asked.child else parent(asked)


def child(asked: argparse.Namespace) -> int:
    """Take every input of one target; the failures are told and kept."""
    faulthandler.enable()
    from tests.fuzz.running import Failed, feed, trouble
    from tests.fuzz.strain import limit_memory
    from tests.fuzz.targets import targets

    failed: list[Failed] = []
    with tempfile.TemporaryDirectory(dir=_fast()) as place:
        known = targets(Path(place))
        if asked.only not in known:
            return unknown(asked.only, known)
        target = known[asked.only]
        limit_memory()
        if asked.replay:
            why = trouble(target, asked.replay.read_bytes())
            print(why or "it is taken as it should be")
            return 1 if why else 0
        now = Path(os.environ.get("WAIC_FUZZ_NOW", str(Path(place) / "now")))
        for each in feed(target, asked.only, asked.seed, range(asked.inputs), now):
            failed.append(each)
            print(f"{_kept(asked.only, each.number, each.content)}: {each.why}", flush=True)
    return 1 if failed else 0


def unknown(name: str, known: Iterable[str]) -> int:
    print(f"{name!r} is no target; these are: {', '.join(known)}", file=sys.stderr)
    return 2


def parent(asked: argparse.Namespace) -> int:
    """Every target in a process of its own, so that a crash is one line and not the end."""
    with tempfile.TemporaryDirectory() as place:
        from tests.fuzz.targets import targets

        known = targets(Path(place))
        if asked.only and asked.only not in known:
            return unknown(asked.only, known)
        counts = _counts(asked, {name: each.share for name, each in known.items()})
    wrong, whole = [], 0
    for name, inputs in counts.items():
        began = time.monotonic()
        told = _run(name, inputs, asked.seed)
        whole += inputs
        passed = time.monotonic() - began
        print(f"{name:16} {'FAILED' if told else 'fine'} in {passed:.0f} s", flush=True)
        if told:
            wrong.append(f"{name}: {told}")
    print(f"{whole} inputs, seed {asked.seed}")
    guided = 0 if asked.only else _guided(asked)
    print("\n".join(wrong) or "no crash, no hang, nothing but the documented errors")
    return 1 if wrong or guided else 0


def _counts(asked: argparse.Namespace, shares: dict[str, int]) -> dict[str, int]:
    """Inputs by target."""
    if asked.only:
        return {asked.only: asked.inputs or shares[asked.only]}
    whole = asked.inputs or WHOLE
    return {name: max(1, share * whole // WHOLE) for name, share in shares.items()}


def _run(name: str, inputs: int, seed: int) -> str:
    """What went wrong with a target; "" for nothing."""
    with tempfile.TemporaryDirectory(dir=_fast()) as place:
        now = Path(place) / "now"
        command = [sys.executable, "-m", "tests.fuzz", "--child", "--only", name]
        command += ["--inputs", str(inputs), "--seed", str(seed)]
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
    command = [
        sys.executable,
        "-m",
        "tests.fuzz.guided",
        str(asked.inputs or WHOLE),
        str(asked.seed),
    ]
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
