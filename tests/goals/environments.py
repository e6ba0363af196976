"""Twelve places that a start may find itself in: it shows content in each."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.goals.goal import Goal, Seen
from tests.kiosk.ladder.started import Started

Flags = tuple[tuple[str, ...], dict[str, str]]
UNWRITABLE = "cannot be written"
MARK = "!"
"""Of a name: staff read that nothing can be remembered."""


@contextmanager
def _disk(place: Path, options: str, full: bool = False) -> Iterator[Path]:
    """A small file system of its own; only root can mount one."""
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], check=False
    )
    try:
        if done.returncode == 0 and full:
            with (place / "filler").open("wb", buffering=0) as filler:
                try:
                    while filler.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
        if done.returncode == 0 and options:
            subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=False)
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def _file(folder: Path) -> Path:
    (file := folder / "a-file").write_text("x", encoding="utf-8")
    return file


def _broken_state(folder: Path) -> Path:
    state = folder / "broken"
    (state / "log").mkdir(parents=True)
    for name in ("starts.json", "last_good.json", "log/kiosk.jsonl", "log/crash.txt"):
        (state / name).write_bytes(b"\x00\xff{[" * 500)
    return state


PLACES: Mapping[str, Callable[[Path], Flags]] = {
    "no home": lambda _: ((), {"HOME": "", "XDG_CACHE_HOME": ""}),
    "a home that is not there": lambda folder: ((), {"HOME": str(folder / "none")}),
    "a home that is a file": lambda folder: ((), {"HOME": str(_file(folder))}),
    "no place for temporary files": lambda folder: ((), {"TMPDIR": str(folder / "none")}),
    "no runtime folder": lambda folder: ((), {"XDG_RUNTIME_DIR": str(folder / "none")}),
    "no locale": lambda _: ((), {"LC_ALL": "", "LANG": "", "LANGUAGE": ""}),
    "a locale that is not there": lambda _: ((), {"LC_ALL": "xx_YY.UTF-8"}),
    "a zone that is not there": lambda _: ((), {"TZ": "Nowhere/Land"}),
    "a state folder that is a file!": lambda folder: (("--state", str(_file(folder))), {}),
    "a state folder that is damaged": lambda folder: (("--state", str(_broken_state(folder))), {}),
    "a state folder on a full disk!": lambda folder: (("--state", str(folder / "full")), {}),
    "a state folder that can only be read!": lambda folder: (("--state", str(folder / "ro")), {}),
    "few handles": lambda _: ((), {"GOALS_HANDLES": "64"}),
    "content that is gone": lambda folder: (("--content", str(folder / "none")), {}),
}
DISKS = {"full": ("", True), "ro": ("ro", False)}


def play(times: int, folder: Path) -> Seen:
    """The real program, until its first frame that shows content; then it ends by a signal."""
    wrong, names = list[str](), list(PLACES)[:times]
    for number, name in enumerate(names):
        (place := folder / str(number)).mkdir()
        wrong += [f"{name}: {each}" for each in _started(name, place)]
    return Seen(len(names), f"content in {len(names) - len(wrong)} of them", tuple(wrong))


def _started(name: str, place: Path) -> list[str]:
    flags, environment = PLACES[name](place)
    disk = next((each for each in DISKS if str(place / each) in flags), "")
    if not disk:
        return _shown(name, place, flags, environment)
    if shutil.which("mount") is None:
        return ["a small disk cannot be mounted here"]
    options, full = DISKS[disk]
    with _disk(place / disk, options, full):
        return _shown(name, place, flags, environment)


def _shown(
    name: str, place: Path, flags: tuple[str, ...], environment: dict[str, str]
) -> list[str]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if few := environment.pop("GOALS_HANDLES", ""):
        resource.setrlimit(resource.RLIMIT_NOFILE, (int(few), before[1]))
    try:
        kiosk = Started(place / "kiosk", *flags, **environment)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    try:
        status = kiosk.shown()
    except TimeoutError:
        return [f"no content: {kiosk.end(signal.SIGKILL)[-300:]}"]
    wrote = kiosk.end(signal.SIGTERM)
    wrong = [] if kiosk.process.returncode == 0 else [f"ended with {kiosk.process.returncode}"]
    wrong += [f"an exception: {wrote[-300:]}"] if "Traceback" in wrote or "A bug" in wrote else []
    if name.endswith(MARK) and UNWRITABLE not in status:
        wrong.append(f"staff do not read that it {UNWRITABLE}: {status}")
    return wrong


GOAL = Goal(
    "it starts and serves, and says what it cannot write", len(PLACES), "places", 0, play, "D3"
)
