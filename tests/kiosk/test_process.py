"""The kiosk as a process: what ends it, and what does not."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.platform.application import NOWHERE
from kiosk.platform.exit_codes import NO_DISPLAY

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


def test_without_a_display_it_ends_with_a_sentence_and_no_crash_is_counted(tmp_path: Path) -> None:
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: text for name, text in os.environ.items() if name not in named}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--state", str(tmp_path)],
        cwd=ROOT,
        env={**environment, "DISPLAY": ":4242"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (NO_DISPLAY, f"{NOWHERE}\n")
    starts = json.loads((tmp_path / "starts.json").read_text(encoding="utf-8"))["starts"]
    assert [start["end"] for start in starts] == ["clean"]
