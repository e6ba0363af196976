"""The first frame: what it shows, and what is not loaded for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.front import Front
from kiosk.settings import read_settings

ROOT = Path(__file__).parents[2]
BEHIND = ("kiosk.app", "kiosk.house", "kiosk.view_model", "db.catalogue", "kiosk.scene")
RUN = """
import sys
from kiosk.front import Front
from kiosk.running import run
from kiosk.settings import read_settings
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
wait = Front.first_frame
def first_frame(front):
{instead}
Front.first_frame = first_frame
print(run(read_settings(["--windowed"], {{}})))
"""
LOADS = f"""
    wait(front)
    print(*sorted(set({BEHIND!r}) & set(sys.modules)), "drawn")
    return 7
"""
ENDS = """
    QTimer.singleShot(0, lambda: QGuiApplication.exit(64))
    return wait(front)
"""


def told(instead: str) -> list[str]:
    """What a guide prints, and its exit code, where it waits otherwise for its first frame."""
    code = RUN.format(instead=instead)
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    return run.stdout.decode().split()


def nothing() -> None:
    """Graphics do not fail here."""


def test_first_frame_needs_nothing_of_the_guide() -> None:
    assert told(LOADS) == ["drawn", "7"]


def test_end_before_the_first_frame_ends_the_guide() -> None:
    assert told(ENDS) == ["64"]


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
@pytest.mark.parametrize("scheme", ["day", "night", "contrast"])
def test_attract_takes_the_place_of_the_front_unseen(qtbot: QtBot, size: str, scheme: str) -> None:
    settings = read_settings(["--windowed", "--size", size, "--scheme", scheme], {})
    front = Front(settings, nothing)
    front.show(settings)
    assert front.first_frame() is None
    before = front.window.grabWindow()
    kiosk = Kiosk(settings, front=front)
    try:
        assert front.window.grabWindow() == before
        low = before.height() - 5
        assert before.pixelColor(5, 5) != before.pixelColor(5, low)
        place = front.window.findChild(QQuickItem, "entrance")
        assert place is not None and len(place.childItems()) == 1
    finally:
        kiosk.close()


def test_window_that_nobody_exposes_is_waited_for_a_second_only(qtbot: QtBot) -> None:
    front = Front(read_settings(["--windowed"], {}), nothing)
    assert front.first_frame() is None
    assert not front.window.isExposed()
    front.close()


def test_part_that_does_not_load_is_told(qtbot: QtBot) -> None:
    front = Front(read_settings(["--windowed"], {}), nothing)
    assert "Nowhere" in front.put("Nowhere", "entrance", {})
    front.close()
