"""From spawn to the first frame and to content on screen, and memory at rest, beside the twin."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from db.published.pointer import read_pointer
from tests.bench.process import Program
from tests.bench.series import Series
from tests.bench.table import Line

KIOSK = ("-m", "kiosk", "--windowed", "--idle-seconds", "3600", "--now", "2024-07-05T14:10+08:00")
TWIN = ("-m", "tests.bench.twin")
SETTLED = 1.5
"""Seconds after which a program that has shown its content is at rest."""


@dataclass(frozen=True, slots=True)
class Started:
    """One start: milliseconds, CPU seconds, MiB. The twin's first frame is its content."""

    first_frame: float
    content: float
    cpu: float
    memory: float


def start_twin(settled: float = SETTLED) -> Started:
    with Program(TWIN) as program:
        frame = program.first_frame()
        cpu = program.cpu_seconds()
        time.sleep(settled)
        return Started(frame, frame, cpu, program.memory_mib())


def start_kiosk(content: Path | None = None, settled: float = SETTLED) -> Started:
    asked = ["--content", str(content)] if content else []
    with Program([*KIOSK, *asked]) as program:
        frame, shown = program.first_frame(), program.content()
        if content is not None and not read_pointer(content).sha256.startswith(
            program.shown or "-"
        ):
            raise RuntimeError(f"{content} was not shown, but {program.shown or 'nothing'}")
        cpu = program.cpu_seconds()
        time.sleep(settled)
        return Started(frame, shown, cpu, program.memory_mib())


def _is_shown(content: Path, release: str) -> None:
    """A guide that refuses what it was given shows something else, and may be quick at it."""
    if not release or not read_pointer(content).sha256.startswith(release):
        raise RuntimeError(f"{content} was not shown, but {release or 'nothing'}")


def series(starts: Sequence[Started], name: str) -> Series:
    return Series.of([getattr(each, name) for each in starts])


def lines(times: int) -> list[Line]:
    start_twin(0), start_kiosk(settled=0)  # what is read from the disk once
    pairs = [(start_twin(), start_kiosk()) for _ in range(times)]
    twins, kiosks = [twin for twin, _ in pairs], [kiosk for _, kiosk in pairs]
    return [
        _ratio("start to first frame, ms", "first_frame", 1.25, twins, kiosks),
        _ratio("start to content on screen, ms", "content", 2.0, twins, kiosks),
        _ratio("CPU seconds to content", "cpu", None, twins, kiosks, digits=2),
        _ratio("memory at rest, PSS MiB", "memory", 1.5, twins, kiosks),
    ]


def _ratio(
    what: str,
    name: str,
    most: float | None,
    twins: Sequence[Started],
    kiosks: Sequence[Started],
    digits: int = 0,
) -> Line:
    ours, bare = series(kiosks, name), series(twins, name)
    ratio = ours.over(bare)
    told = f"{ours.told(digits)}; twin {bare.told(digits)}; ratio {ratio.told(2)}"
    budget = f"<= {most} x twin" if most else ""
    return Line(what, told, budget, ratio.median if most else None, most)
