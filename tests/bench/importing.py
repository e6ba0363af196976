"""CPU seconds that an import of 943 sessions takes, beyond the start of the interpreter."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.bench.process import environment
from tests.bench.series import Series
from tests.bench.table import Line
from tests.schedules import FOLDERS

FOSDEM = "fosdem-2025/schedule.xml"


def cpu_of(arguments: list[str]) -> float:
    """User and system CPU seconds of a Python that runs so."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments], env=environment(), check=True, stdout=subprocess.DEVNULL
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def lines(times: int) -> list[Line]:
    file = next((folder / FOSDEM for folder in FOLDERS if (folder / FOSDEM).is_file()), None)
    what = "import of FOSDEM 2025, CPU s beyond the interpreter"
    if file is None:
        return [Line(what, "skipped: the schedule is not at hand", "<= 1.0")]
    events = sum(1 for _ in ET.parse(file).iter("event"))
    runs = [(cpu_of(["-c", "pass"]), _import(file)) for _ in range(times)]
    beyond = Series.of([used for _, (used, _) in runs]).less(Series.of([bare for bare, _ in runs]))
    kept = runs[-1][1][1]
    return [
        Line(what, beyond.told(2), "<= 1.0", beyond.median, 1.0),
        Line("sessions lost by it", f"{kept} of {events} kept", "nothing lost", events - kept, 0),
    ]


def _import(file: Path) -> tuple[float, int]:
    """CPU seconds, and how many sessions are in the draft after it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        draft = Path(folder) / "draft.sqlite"
        used = cpu_of(["-m", "db.tools", "import", str(file), "--draft", str(draft), "--json"])
        with closing(sqlite3.connect(draft)) as read:
            return used, read.execute("SELECT count(*) FROM sessions").fetchone()[0]
