"""Memory goes back to the system some seconds after a visit, once."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue
from kiosk.platform import given_back
from kiosk.platform.given_back import GivenBack
from tests.kiosk.conftest import Start

FREED = """
from kiosk.platform.given_back import trim_heaps
from tests.own_memory import own_memory
import psutil

held = [bytes(100_000) for _ in range(400)]  # below what glibc asks the system for by itself
kept = held[1::2]
del held
before = own_memory(psutil.Process())
trim_heaps()
print(before - own_memory(psutil.Process()))
"""
"""20 MB between what is kept."""


def test_visits_that_follow_each_other_give_back_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(given_back, "WAIT_MS", 30)
    told: list[str] = []
    here = [False]
    back = GivenBack(lambda: told.append("let go"), lambda: here[0], lambda: told.append("given"))
    back.soon()
    back.soon()
    qtbot.waitUntil(lambda: told != [])
    qtbot.wait(90)
    assert told == ["let go", "given"]
    here[0] = True
    back.soon()
    qtbot.wait(60)
    assert told == ["let go", "given"]
    here[0] = False
    back.soon()
    back.stop()
    back.soon()
    qtbot.wait(60)
    assert told == ["let go", "given"]


def test_end_of_a_visit_gives_back(start: Start, bundled: Catalogue) -> None:
    glass = start(bundled)
    timer = glass.kiosk._given_back._timer
    glass.wake()
    assert not timer.isActive()
    glass.kiosk.house.visit.end()
    assert timer.isActive()
    glass.kiosk._given_back._give()
    glass.wake()


def test_visit_that_ends_after_the_guide_was_closed_gives_nothing_back(
    start: Start, bundled: Catalogue
) -> None:
    kiosk = start(bundled).kiosk
    kiosk.house.visit.touch()
    kiosk.close()
    kiosk.house.visit.end()
    kiosk._given_back._give()
    kiosk.close = lambda: None  # type: ignore[method-assign]


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's")
def test_what_is_free_between_what_is_kept_goes_back() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FREED], check=True, capture_output=True, text=True, timeout=60
    )
    assert float(done.stdout) > 15
