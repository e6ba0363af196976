"""Runs a part of the kiosk as a process of its own: the content tools never import Qt."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from db.errors import ContentError

TREE = Path(__file__).parents[2]


def command_of(module: str, arguments: Sequence[str]) -> list[str]:
    """The command that runs `module`. Raises ContentError where the kiosk is not installed."""
    if not all(importlib.util.find_spec(name) for name in ("PySide6", "kiosk")):
        what = "needs the kiosk itself, which is not installed beside waic-content"
        raise ContentError.about("This command", what, "run it where waic-kiosk runs")
    return [sys.executable, "-m", module, *arguments]


def environment_of(**more: str) -> dict[str, str]:
    """The environment of such a process: it finds the kiosk that lies beside these tools."""
    paths = (str(TREE), *os.environ.get("PYTHONPATH", "").split(os.pathsep))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), **more}


def answer_of(module: str, arguments: Sequence[str]) -> str:
    """What `module` prints. Raises ContentError with the sentence that it ends with."""
    environment = environment_of(QT_QPA_PLATFORM="offscreen", QT_HASH_SEED="0")
    command = command_of(module, arguments)
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if ran.returncode:
        last = ran.stderr.strip().splitlines()[-1:] or [f"{module} ended ({ran.returncode})."]
        raise ContentError(last[0])
    return ran.stdout
