"""The kiosk as a process: what ends it, and what does not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LIMIT_SECONDS = 10


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_signal_ends_a_resting_kiosk_cleanly(number: signal.Signals) -> None:
    """Nothing is printed and nothing is left; the loop wakes up although nothing happens."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONUNBUFFERED": "1",
    }
    command = [sys.executable, "-m", "kiosk", "--content", "/nowhere/current.json"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        refused = process.stderr.readline()  # the content was looked for: the loop runs
        asked = time.monotonic()
        process.send_signal(number)
        out, err = process.communicate(timeout=LIMIT_SECONDS)
    assert "/nowhere/current.json" in refused
    assert (process.returncode, out, err) == (0, "", "")
    assert time.monotonic() - asked < LIMIT_SECONDS
