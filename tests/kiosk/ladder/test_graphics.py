"""A machine whose graphics fail: the first start ends with its code, the second draws by itself."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.platform.exit_codes import NO_GRAPHICS
from tests.kiosk.ladder.started import Started


@pytest.fixture
def display() -> Iterator[str]:
    """A real X server without OpenGL for Qt."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed here")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "540x960x24"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


def test_failed_graphics_lead_to_the_software_renderer(display: str, tmp_path: Path) -> None:
    graphics = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "",
        "QSG_RHI_BACKEND": "opengl",
        "QT_XCB_GL_INTEGRATION": "none",
    }
    first = Started(tmp_path, **graphics)
    wrote = first.ended()
    second = Started(tmp_path, **graphics)
    status = second.shown()
    second.end(signal.SIGTERM)
    assert (first.process.returncode, second.process.returncode) == (NO_GRAPHICS, 0)
    assert "The graphics failed" in wrote
    assert status.startswith("Shows release ")
    starts = json.loads((tmp_path / "state" / "starts.json").read_text())["starts"]
    assert [(start["rung"], start["end"]) for start in starts] == [
        ("R0", "renderer"),
        ("R0", "clean"),
    ]
