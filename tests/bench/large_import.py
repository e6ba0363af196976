"""How the import grows: CPU seconds and peak memory of 10,000 sessions beside those of 1,000."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench.generated import release_of
from tests.bench.inside import GENERATED
from tests.bench.process import environment
from tests.bench.series import Series
from tests.bench.table import Line

SMALL, LARGE = 1_000, 10_000
MIB = 1024
"""Of ru_maxrss, which is in KiB."""


@dataclass(frozen=True, slots=True)
class Used:
    """What a process took from its spawn to its end: CPU seconds, and MiB at its peak."""

    seconds: float
    peak: float


def lines(times: int) -> list[Line]:
    files = {count: _schedule(count) for count in (SMALL, LARGE)}
    runs = [{count: _import(file) for count, file in files.items()} for _ in range(times)]
    small, large = ([run[count] for run in runs] for count in (SMALL, LARGE))
    seconds = Series.of([each.seconds for each in large])
    peak = Series.of([each.peak for each in large])
    grown = seconds.over(Series.of([each.seconds for each in small]))
    more = peak.less(Series.of([each.peak for each in small]))
    what = f"import of {LARGE:,} sessions"
    times_more = f"against {SMALL:,} sessions, times the CPU s"
    return [
        Line(f"{what}, CPU s", seconds.told(1), "<= 15", seconds.median, 15.0),
        Line(f"{what}, {times_more}", grown.told(1), "<= 10", grown.median, 10.0),
        Line(f"{what}, peak memory, MiB", peak.told(), "<= 512", peak.median, 512.0),
        Line(f"{what}, MiB more than {SMALL:,}", more.told()),
    ]


def _schedule(count: int) -> Path:
    """A schedule.xml of so many sessions, made once."""
    release = release_of(count, GENERATED)
    file = release.with_name("schedule.xml")
    if not file.is_file():
        to = ("--as", "frab-xml", "--out", str(file), "--release", str(release))
        _run("export", *to)
    return file


def _import(file: Path) -> Used:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return _run("import", str(file), "--draft", str(Path(folder) / "draft.sqlite"), "--json")


def _run(*arguments: str) -> Used:
    command = [sys.executable, "-m", "db.tools", *arguments]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Used(used.ru_utime + used.ru_stime, used.ru_maxrss / MIB)
