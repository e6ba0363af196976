"""A program of the tests in a process of its own, with its folders in memory where that is."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
IN_MEMORY = "/dev/shm"
"""Where thousands of small folders are made, if there is such a place."""


def ran_apart(command: Sequence[str], limit_seconds: float) -> subprocess.CompletedProcess[str]:
    """Offscreen, from the root of the project; with what it printed."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **os.environ}
    if os.access(IN_MEMORY, os.W_OK):
        environment["TMPDIR"] = IN_MEMORY
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=limit_seconds,
        check=False,
    )
