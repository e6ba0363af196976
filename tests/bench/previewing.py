"""From the save of a whole workbook to the guide that shows it, in the preview as staff start it.

Seen from outside: the file is put in place, and the guide tells its service manager which release
it shows.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.process import Program, environment
from tests.bench.series import Series
from tests.bench.table import Line

RELEASE = re.compile(rb"Shows release ([0-9a-f]{8})")


def lines(times: int) -> list[Line]:
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place)
        draft, book = folder / "draft.sqlite", folder / "programme.xlsx"
        _content("draft", "init", "--draft", str(draft))
        _content("export", "--as", "xlsx", "--out", str(book), "--draft", str(draft))
        saves = list(_saves(book, times))
        command = ["-m", "db.tools", "preview", str(book), "--draft", str(draft)]
        with Program(command) as preview:
            shown = preview.notified(RELEASE)
            preview.content()
            told = []
            for saved in saves:
                told.append(_taken_up(preview, saved, book, shown))
                shown = told[-1][2]
    wall, cpu = Series.of([each[0] for each in told]), Series.of([each[1] for each in told])
    what = "preview: save of a workbook of 654 records to the guide that shows it, s"
    return [
        Line(what, wall.told(2), "<= 1.0", wall.median, 1.0),
        Line("CPU s of it, import and guide together", cpu.told(2)),
    ]


def _taken_up(
    preview: Program, saved: Path, book: Path, shown: bytes
) -> tuple[float, float, bytes]:
    """Seconds, CPU seconds, and the release that is shown after it."""
    used, began = preview.cpu_seconds(), time.perf_counter()
    saved.replace(book)
    while (found := preview.notified(RELEASE)) == shown:
        pass
    return time.perf_counter() - began, preview.cpu_seconds() - used, found


def _saves(book: Path, times: int) -> Iterator[Path]:
    """The workbook with another title each time, as it lies before it is renamed."""
    from openpyxl import load_workbook

    whole = load_workbook(io.BytesIO(book.read_bytes()))
    sheet = whole["Sessions"]
    column = [cell.value for cell in sheet[1]].index("title (en)") + 1
    for number in range(times):
        sheet.cell(2, column).value = f"Title {number}"
        saved = book.with_name(f"saved-{number}")
        whole.save(saved)
        yield saved


def _content(*arguments: str) -> None:
    command = [sys.executable, "-m", "db.tools", *arguments]
    subprocess.run(command, env=environment(), check=True, capture_output=True)
