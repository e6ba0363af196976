"""The rows of the budget table, as Markdown and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6 import __version__ as pyside

QUIET = 1.5
"""A run that begins or ends under more load than this says so."""


@dataclass(frozen=True, slots=True)
class Line:
    """One promise. `value` is compared with `most`; both None: only told."""

    what: str
    measured: str
    budget: str = ""
    value: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.value is None or self.most is None:
            return ""
        return "kept" if self.value <= self.most else "MISSED"


def machine() -> dict[str, str]:
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    cores = len(os.sched_getaffinity(0))
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    python = platform.python_version()
    return {"cpu": f"{model}, {cores} cores", "system": system, "python": python, "pyside": pyside}


def markdown(lines: Sequence[Line], head: str) -> str:
    rows = [
        f"| {each.what} | {each.budget or '-'} | {each.measured} | {each.verdict} | {each.note} |"
        for each in lines
    ]
    table = ["| what | budget | measured | | |", "|---|---|---|---|---|", *rows]
    return "\n".join(["# Measured budgets", "", head, "", *table, ""])


def head_of(load: tuple[float, float], seconds: float) -> str:
    told = "; ".join(f"{name} {value}" for name, value in machine().items())
    loaded = max(load) > QUIET
    marked = " **Others worked on this machine: trust ratios and CPU seconds.**" if loaded else ""
    return (
        f"{told}; offscreen, software rendering, 1080x1920. Load {load[0]:.1f} at the start and "
        f"{load[1]:.1f} at the end; {seconds:.0f} s.{marked} Medians (least to most, n runs)."
    )


def write(lines: Sequence[Line], head: str, folder: Path, name: str) -> None:
    """As NAME.md and NAME.json."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.md").write_text(markdown(lines, head), encoding="utf-8")
    told = {"head": head, "lines": [{**asdict(each), "verdict": each.verdict} for each in lines]}
    text = json.dumps(told, indent=2, ensure_ascii=False)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
