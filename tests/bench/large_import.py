"""How the import grows: CPU seconds and peak memory of 10,000 sessions beside those of 1,000."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from db.durable import put_whole
from db.tools.exporting.frab_xml import schedule_xml
from db.tools.exporting.notices import Notices
from db.tools.exporting.timetabling import timetable_of
from tests.bench.generated import conference_of
from tests.bench.inside import GENERATED
from tests.bench.process import environment
from tests.bench.series import Series
from tests.bench.table import Line

SMALL, LARGE = 1_000, 10_000
MIB = 1024
"""Of ru_maxrss, which is in KiB."""
APART = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


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
    file = GENERATED / f"schedule-{count}.xml"
    if not file.is_file():
        timetable = timetable_of(conference_of(count), "en", Notices())
        file.parent.mkdir(parents=True, exist_ok=True)
        put_whole(file, schedule_xml(timetable, "1"))
    return file


def _import(file: Path) -> Used:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        return _run("import", str(file), "--draft", str(Path(folder) / "draft.sqlite"), "--json")


def _run(*arguments: str) -> Used:
    """In a grandchild: the peak of a child begins with what its parent held when it forked."""
    command = [sys.executable, "-c", APART, sys.executable, "-m", "db.tools", *arguments]
    done = subprocess.run(command, env=environment(), check=True, stdout=subprocess.PIPE)
    seconds, peak = done.stdout.splitlines()[-1].split()
    return Used(float(seconds), float(peak) / MIB)
