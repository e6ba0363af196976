"""`python -m tests.soak --minutes 5 [--seed 7]`: the monkey in a process of its own.

A crash of that process, too, prints the seed and the last events. Replay with `--replay FILE`.
Without a seed each run has another. A part of the events is done again at the end, which takes
four fifths of the minutes more. In less than four minutes not everything can be reached: then
coverage and growth are told and not judged.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.asked import count, minutes, writable
from tests.soak.ending import ended
from tests.soak.events import LAST, last_lines, read_events, read_setting

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "soak"
CHILD = "WAIC_SOAK_CHILD"
LEAST_MINUTES = 4.0
TOO_LITTLE = 3
"""The exit code of a monkey that broke nothing, and did not reach enough to say so."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=minutes, default=5.0)
    parser.add_argument("--events", type=count, default=0, help="so many, however long it takes")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--landscape", action="store_true")
    parser.add_argument("--replay", type=Path, help="a file of events from build/soak")
    parser.add_argument("--no-floor", action="store_true", help="do not ask for coverage")
    asked = parser.parse_args()
    writable(parser, BUILD)
    if asked.replay:
        _as_it_was(parser, asked)
    return asked


def _as_it_was(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """A replay has the seed and the glass of the play that it does again."""
    try:
        setting = read_setting(asked.replay)
        read_events(asked.replay)
    except (OSError, ValueError, TypeError):
        parser.error(f"{asked.replay} is no file of events: build/soak/events-SEED.jsonl")
    asked.seed = setting.seed if asked.seed is None else asked.seed
    asked.landscape = asked.landscape or setting.landscape


def main() -> int:
    asked = arguments()
    if asked.seed is None:
        asked.seed = random.SystemRandom().randrange(10**6)
    return play(asked) if CHILD in os.environ else watch_over(asked)


def file_of(asked: argparse.Namespace) -> Path:
    name = "replay" if asked.replay else "events"
    return BUILD / f"{name}-{asked.seed}.jsonl"


def watch_over(asked: argparse.Namespace) -> int:
    """Run the monkey in another process, and tell what it did, however it ended."""
    environment = {**os.environ, CHILD: "1", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", "tests.soak", *sys.argv[1:], "--seed", str(asked.seed)]
    file = file_of(asked)
    with subprocess.Popen(command, cwd=ROOT, env=environment) as child:
        code = ended(child, file)
    if code == TOO_LITTLE:
        print(f"\nSeed {asked.seed} broke nothing, but did not reach enough; let it play longer.")
    elif code:
        print(f"\nSeed {asked.seed} failed (exit {code}); its last {LAST} events:")
        print("\n".join(last_lines(file)))
        print(f"Again: python -m tests.soak --replay {file.relative_to(ROOT)}")
    return 1 if code else 0


def play(asked: argparse.Namespace) -> int:
    """In the process that is watched."""
    faulthandler.enable()
    from tests.soak.stage import LANDSCAPE, PORTRAIT, describe_screen

    with tempfile.TemporaryDirectory() as place:
        describe_screen(Path(place), LANDSCAPE if asked.landscape else PORTRAIT)
        return _played(asked, Path(place))


def _played(asked: argparse.Namespace, folder: Path) -> int:
    from kiosk.platform.application import make_application
    from kiosk.platform.complaints import Complaints
    from tests.soak.play import Told, played

    replay = tuple(read_events(asked.replay)) if asked.replay else ()
    told = Told(
        *(asked.seed, asked.minutes * 60, asked.events, file_of(asked), folder, replay),
        landscape=asked.landscape,
    )
    application = make_application()
    with Complaints() as closing, played(told) as outcome:
        pass
    print(f"seed {told.seed}, {told.language}, {'still' if told.still else 'moving'}")
    print("\n".join(outcome.sentences()), flush=True)
    wrong = [*outcome.wrong, *(f"Qt complained at the end: {each}" for each in closing.heard)]
    judged = not (replay or asked.no_floor) and (asked.events or asked.minutes >= LEAST_MINUTES)
    missed = [*outcome.model.misses(), *outcome.growth.misses()] if judged else []
    print("\n".join(f"WRONG: {each}" for each in (*wrong, *missed)) or _well(judged), flush=True)
    application.processEvents()
    return 1 if wrong else TOO_LITTLE if missed else 0


def _well(judged: bool) -> str:
    return "all is well" if judged else "nothing broke; coverage and growth were not judged"


if __name__ == "__main__":
    sys.exit(main())
