"""ConfClerk, Kongress and Chromium in kiosk mode on the programme of FOSDEM 2025, and ours.

All on one X screen, one after the other in turns: the time from spawn until the picture is the
one that stays, CPU seconds until then, memory (PSS) and idle CPU of the program and its children.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench import peer_programmes as programmes
from tests.bench.process import environment
from tests.bench.series import Series
from tests.bench.table import Line
from tests.bench.x_screen import XVFB, XScreen
from tests.schedules import FOLDERS

FOSDEM = "fosdem-2025/schedule.xml"
STILL_SECONDS, LIMIT_SECONDS, IDLE_SECONDS = 3.0, 60.0, 5.0
LOOK_SECONDS = 0.01
BUSY, MOST_BUSY_SECONDS = 0.1, 30
"""CPU seconds in a second that are no rest yet, and how long rest is waited for."""
SAME = 0.98
"""The share of bytes in which a picture is the one that stays: a cursor or a clock may differ."""
PAGE = "import sys; from tests.bench.resting import rest_at; sys.exit(rest_at(*sys.argv[1:]))"
FLAGS = ("--size", "1080x1920", "--now", "2025-02-01T10:10+01:00")
ROOT_FLAGS = ("--no-sandbox",) if os.geteuid() == 0 else ()
CHROMIUM = (
    *("--kiosk", "--no-first-run", "--no-default-browser-check"),
    *("--disable-gpu", "--window-size=1080,1920"),
)


@dataclass(frozen=True, slots=True)
class Ran:
    """Seconds, CPU seconds, MiB, percent of a core."""

    start: float
    cpu: float
    memory: float
    idle: float


def ran(screen: XScreen, command: Sequence[str], more: Mapping[str, str]) -> Ran:
    """Start it, wait until its picture stays, rest, and end it."""
    quiet = subprocess.DEVNULL
    empty, began = screen.picture(), time.perf_counter()
    given = {**environment(), **more}
    process = subprocess.Popen(command, env=given, stdout=quiet, stderr=quiet)
    try:
        seen = _pictures(screen, empty, began)
        spent = _cpu(process.pid)
        start = next(at for at, picture in seen if _alike(picture, seen[-1][1]))
        _rest(process.pid)
        before = _cpu(process.pid)
        time.sleep(IDLE_SECONDS)
        idle = 100 * (_cpu(process.pid) - before) / IDLE_SECONDS
        memory = sum(each.memory_full_info().pss for each in _tree(process.pid)) / 2**20
        return Ran(start, spent, memory, idle)
    finally:
        for each in reversed(_tree(process.pid)):
            each.kill()
        process.wait()
        while screen.picture() != empty and time.perf_counter() - began < LIMIT_SECONDS:
            time.sleep(LOOK_SECONDS)


def _rest(pid: int) -> None:
    """Let what was begun behind the picture come to its end."""
    for _ in range(MOST_BUSY_SECONDS):
        before = _cpu(pid)
        time.sleep(1)
        if _cpu(pid) - before < BUSY:
            return


def _pictures(screen: XScreen, empty: bytes, began: float) -> list[tuple[float, bytes]]:
    """(seconds, picture) of every change, until there was none for STILL_SECONDS."""
    seen: list[tuple[float, bytes]] = []
    while (passed := time.perf_counter() - began) < LIMIT_SECONDS:
        picture = screen.picture()
        if picture != (seen[-1][1] if seen else empty):
            seen.append((passed, picture))
        elif seen and passed - seen[-1][0] > STILL_SECONDS:
            return seen
        time.sleep(LOOK_SECONDS)
    if not seen:
        raise RuntimeError(f"nothing was on the screen after {LIMIT_SECONDS:.0f} s")
    return seen


def _alike(one: bytes, other: bytes) -> bool:
    step = 61  # a prime: every column and colour is met
    pairs = list(zip(one[::step], other[::step], strict=True))
    return sum(a == b for a, b in pairs) >= SAME * len(pairs)


def _tree(pid: int) -> list[psutil.Process]:
    try:
        return [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _cpu(pid: int) -> float:
    times = [each.cpu_times() for each in _tree(pid)]
    return sum(each.user + each.system for each in times)


def lines(times: int) -> list[Line]:
    file = next((folder / FOSDEM for folder in FOLDERS if (folder / FOSDEM).is_file()), None)
    if XVFB is None or file is None:
        why = "Xvfb is not installed" if XVFB is None else "the schedule is not at hand"
        return [Line("peers on FOSDEM 2025", f"skipped: {why}")]
    with tempfile.TemporaryDirectory(prefix="bench-peers-") as place, XScreen() as screen:
        commands = _commands(file, Path(place), screen.name)
        found: dict[str, list[Ran]] = {}
        for turn in range(times + 1):  # the first reads from the disk
            for name, (command, more) in commands.items():
                told = ran(screen, command, more)
                if turn:
                    found.setdefault(name, []).append(told)
    absent = [name for name in ("confclerk", "kongress", "chromium") if name not in found]
    rows = [_line(name, each) for name, each in found.items()]
    return [*rows, *(Line(f"{name}, FOSDEM 2025", "skipped: not installed") for name in absent)]


def _commands(
    schedule: Path, place: Path, display: str
) -> dict[str, tuple[Sequence[str], dict[str, str]]]:
    """(command, environment) by name, of those that are installed; ours first."""
    kiosks, calendar = programmes.published(schedule, place)
    homes = {name: place / name for name in ("ours", "confclerk", "kongress", "chromium")}
    given = {name: programmes.at(home, display) for name, home in homes.items()}
    ours = [sys.executable, "-c", PAGE, "agenda", "--content", str(kiosks), *FLAGS]
    commands: dict[str, Sequence[str]] = {"ours": ours}
    if shutil.which("confclerk"):
        programmes.for_confclerk(schedule, homes["confclerk"], display)
        commands["confclerk"] = ["confclerk"]
    if shutil.which("kongress"):
        programmes.for_kongress(calendar, homes["kongress"])
        commands["kongress"] = ["kongress"]
    if shutil.which("chromium"):
        page = programmes.for_chromium(schedule, homes["chromium"])
        profile = f"--user-data-dir={homes['chromium'] / 'profile'}"
        commands["chromium"] = ["chromium", *CHROMIUM, *ROOT_FLAGS, profile, page.as_uri()]
    return {name: (command, given[name]) for name, command in commands.items()}


def _line(name: str, told: Sequence[Ran]) -> Line:
    start, cpu, memory, idle = (
        Series.of([getattr(each, what) for each in told])
        for what in ("start", "cpu", "memory", "idle")
    )
    what = "ours (agenda)" if name == "ours" else name
    words = f"{start.told(2)} s to the schedule, CPU {cpu.median:.2f} s; "
    words += f"at rest {memory.median:.0f} MiB PSS, {idle.median:.1f} % of a core"
    return Line(f"{what}, FOSDEM 2025 on Xvfb", words)
