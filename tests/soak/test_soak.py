"""The watchers of the monkey notice what they are there for, and a short play is clean."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QUrl, qWarning
from PySide6.QtGui import QDesktopServices, QWindow

from db.catalogue import Catalogue
from kiosk.reading.process import ReaderProcess, command_to_read
from kiosk.reading.releases import BUNDLED
from tests.glass import Glass
from tests.kiosk.conftest import Start, bundled, start  # noqa: F401 - fixtures
from tests.soak.again import STRETCHES, TURNS, again
from tests.soak.controls import english, pressable_types, standing
from tests.soak.events import Event
from tests.soak.fresh import left_behind, traces
from tests.soak.growth import LEAST_PAIRS, Growth
from tests.soak.model import Model
from tests.soak.watch import Watch, foreign


@pytest.fixture
def glass(start: Start, bundled: Catalogue) -> Glass:  # noqa: F811
    found = start(bundled)
    found.wake()
    return found


@pytest.fixture
def watch(glass: Glass) -> Iterator[Watch]:
    with Watch(glass.window) as watching:
        yield watching


def test_opened_address_is_noticed(watch: Watch) -> None:
    for address in ("https://example.org/", "mailto:a@example.org", "file:///etc/passwd"):
        QDesktopServices.openUrl(QUrl(address))
    assert len(watch.urls.caught) == 3


def test_warning_and_exception_are_noticed(watch: Watch) -> None:
    qWarning("a warning")
    sys.excepthook(ValueError, ValueError("a bug"), None)
    assert [said.partition(":")[0] for said in watch.said()] == ["Qt complained", "Python raised"]


def test_other_window_is_noticed(watch: Watch) -> None:
    other = QWindow()
    other.show()
    assert any("2 windows" in each for each in watch.wrong())
    other.close()


def test_process_and_socket_are_noticed(watch: Watch) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
            wrong = " ".join(watch.wrong())
            child.communicate(b"\n")
        with socket.create_connection(listening.getsockname()) as calling:
            assert f"{calling.getsockname()[1]}" in " ".join(watch.wrong())
    assert "child processes" in wrong and "new sockets of a network" in wrong


def test_process_that_reads_a_release_is_not_foreign() -> None:
    reader = ReaderProcess(BUNDLED)
    like_it = [sys.executable, "-c", "input()", *command_to_read(BUNDLED)[1:]]
    with subprocess.Popen(like_it, stdin=subprocess.PIPE) as other:
        children = [psutil.Process(pid) for pid in (reader._process.pid, other.pid)]
        found = [foreign(child) for child in children]
        other.kill()
    reader.forget()
    assert found == [False, True]


def test_trace_of_a_visitor_is_noticed(glass: Glass) -> None:
    glass.kiosk.house.visit.end()
    fresh = traces(glass.kiosk)
    glass.wake()
    glass.kiosk.house.visit.end()
    assert left_behind(fresh, traces(glass.kiosk)) == []
    glass.kiosk.house.screens["search"].typeText("tesla")  # type: ignore[attr-defined]
    glass.kiosk.house.plan.toggle("opening-ceremony")
    told = left_behind(fresh, traces(glass.kiosk))
    assert any("choices of search" in each for each in told)
    assert any("plan is" in each for each in told)


def test_failure_prints_its_seed_and_the_events_that_led_to_it(tmp_path: Path) -> None:
    file = tmp_path / "events-5.jsonl"
    events = (Event("wait", "a moment", (1,)), Event("explode", "no act is called so"))
    file.write_text("\n".join(event.line() for event in events), encoding="utf-8")
    command = [sys.executable, "-m", "tests.soak", "--replay", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Seed 5 failed" in done.stdout
    assert all(event.line() in done.stdout for event in events)
    assert "Again: python -m tests.soak --replay build/soak/replay-5.jsonl" in done.stdout


def test_growth_from_one_turn_to_the_next_is_noticed() -> None:
    growth = Growth(10, 4, 2)
    swings = [(100.0 + 9 * (n % 3), 20, 5) for n in range(LEAST_PAIRS)]
    growth.samples = {1: [], 2: swings, 3: [(memory + 16, 20, 5) for memory, _, _ in swings]}
    assert growth.grown() == (16, 0, 0)
    assert [each.split()[0] for each in growth.wrong()] == ["16.0"]


def test_what_swings_alike_in_both_turns_is_no_growth() -> None:
    growth = Growth(2, 0, 0)
    swings = [(100.0 + 9 * (n % 3), 20, 5) for n in range(LEAST_PAIRS)]
    growth.samples = {1: [], 2: swings, 3: swings}
    assert growth.wrong() == []
    growth.samples[3] = swings[: LEAST_PAIRS - 1]
    assert growth.grown() is None


def test_last_stretches_are_done_again_and_each_ends_with_a_rest() -> None:
    stretches = [[Event("wait", data=(n,)), Event("rest")] for n in range(STRETCHES + 3)]
    done = [Event("rest"), *(event for each in stretches for event in each), Event("silence")]
    last = range(3, STRETCHES + 3)
    assert [*again(done)] == [
        event
        for turn in TURNS
        for n in last
        for event in (Event("wait", data=(n,)), Event("rest", data=(turn,)))
    ]
    assert [*again(done[:2])] == []


def test_model_says_what_was_never_touched(glass: Glass) -> None:
    model = Model(["home", "agenda"], pressable_types())
    model.entered("home")
    found = [each.control for each in standing(glass, "home")]
    model.sees(found)
    wrong = model.misses()
    assert "['agenda']" in wrong[0] and "home/" in wrong[1] and len(wrong) == 3
    assert {each.kind for each in found} <= pressable_types() | {"Pressable"}
    assert english("我的日程 3") == "My plan"
