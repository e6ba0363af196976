"""The watchers of the monkey notice what they are there for, and a short play is clean."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer, QUrl, qWarning
from PySide6.QtGui import QDesktopServices, QWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from kiosk.reading.process import ReaderProcess, command_to_read
from kiosk.reading.releases import BUNDLED
from tests.glass import Glass
from tests.kiosk.conftest import Start, bundled, start  # noqa: F401 - fixtures
from tests.published import Published, put
from tests.soak.__main__ import BUILD
from tests.soak.acts import Acts
from tests.soak.again import STRETCHES, TURNS, again
from tests.soak.breakouts import Breakouts
from tests.soak.controls import english, pressable_types, standing
from tests.soak.ending import ended
from tests.soak.events import Event, EventFile, Setting, read_events, read_setting
from tests.soak.fresh import left_behind, traces
from tests.soak.growth import LEAST_PAIRS, Growth
from tests.soak.model import Model
from tests.soak.stalls import CPU_SECONDS, STOOD_SECONDS, Stalls
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


def sends(_folder: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"typed", ("127.0.0.1", 9))


def connects(_folder: Path) -> None:
    with socket.socket() as out, contextlib.suppress(OSError):
        out.connect(("127.0.0.1", 1))


def forks(_folder: Path) -> None:
    if (child := os.fork()) == 0:
        os._exit(0)
    os.waitpid(child, 0)


def detaches(_folder: Path) -> None:
    subprocess.run(["setsid", "--fork", "true"], check=True)


BREAKOUTS: dict[str, Callable[[Path], object]] = {
    "subprocess.Popen": lambda _: subprocess.run(["true"], check=True),
    "'setsid'": detaches,
    "os.system": lambda _: os.system("true"),
    "os.posix_spawn": lambda _: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
    "os.fork": forks,
    "socket.sendto": sends,
    "socket.connect": connects,
    "webbrowser.open": lambda _: webbrowser.GenericBrowser("true").open("https://example.org/"),
    "open": lambda folder: (folder / "typed").open("a").close(),
    "os.rename": lambda folder: (folder / "there").rename(folder / "elsewhere"),
    "os.remove": lambda folder: (folder / "there").unlink(),
}


@pytest.mark.parametrize("event", BREAKOUTS)
def test_breakout_that_is_over_at_once_is_noticed(event: str, tmp_path: Path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    for each in (mine, other):
        each.mkdir()
        (each / "there").touch()
    breakouts = Breakouts((mine,))
    breakouts.on()
    try:
        BREAKOUTS[event](other)
    finally:
        breakouts.off()
    assert any(event in each for each in breakouts.seen), breakouts.seen
    seen = len(breakouts.seen)
    BREAKOUTS["open"](other)
    assert len(breakouts.seen) == seen, "it is switched off"


def test_what_the_guide_and_the_play_do_is_no_breakout(tmp_path: Path) -> None:
    breakouts = Breakouts((tmp_path,))
    breakouts.on()
    try:
        BREAKOUTS["open"](tmp_path)
        put(tmp_path / "current.json", {})
        Path(__file__).read_text(encoding="utf-8")
        ReaderProcess(BUNDLED).forget()
    finally:
        breakouts.off()
    assert breakouts.seen == []


def test_breakout_of_a_screen_is_noticed_by_its_watch(watch: Watch, tmp_path: Path) -> None:
    before = watch.said()  # pytest made the folder
    (tmp_path / "typed").touch()
    (told,) = watch.said()[len(before) :]
    assert told.startswith("it broke out: open ") and "typed" in told


def test_event_loop_that_stands_is_noticed(glass: Glass) -> None:
    stalls = Stalls()
    stalls.begin()
    QTest.qWait(int(STOOD_SECONDS * 1000) + 300)
    assert stalls.wrong("wait", "event 1") == []
    stalls.begin()
    QTimer.singleShot(0, lambda: time.sleep(STOOD_SECONDS + 0.3))
    QTest.qWait(50)
    (wrong,) = stalls.wrong("tap", "event 2")
    assert wrong.startswith("event 2: the event loop stood for 2.")


def test_event_that_computes_too_long_is_noticed(glass: Glass) -> None:
    stalls = Stalls()
    stalls.begin()
    end = time.process_time() + CPU_SECONDS + 0.2
    while time.process_time() < end:
        QTest.qWait(0)
    assert ["processor time" in each for each in stalls.wrong("tap", "event 3")] == [True]


def test_play_that_hangs_is_ended_and_tells_where_it_stood(tmp_path: Path) -> None:
    code = "import faulthandler, time; faulthandler.enable(); time.sleep(60)"
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as child:
        assert ended(child, tmp_path / "events-1.jsonl", still=1.0) == -signal.SIGABRT
        assert child.stderr is not None and b"most recent call first" in child.stderr.read()


def test_window_that_does_not_come_back_is_told(
    glass: Glass, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts = Acts(glass.kiosk, Published(tmp_path))
    monkeypatch.setattr("tests.soak.acts.becomes", lambda *_: False)
    acts.hide()
    assert ["did not come back" in each for each in acts.wrong] == [True]


def test_event_file_says_what_a_replay_needs(tmp_path: Path) -> None:
    file = tmp_path / "events.jsonl"
    written = EventFile(file, Setting(7, landscape=True))
    written.add(Event("wait", data=(1,)))
    written.close()
    assert read_setting(file) == Setting(7, landscape=True)
    assert read_events(file) == [Event("wait", data=(1,))]
    old = tmp_path / "events-17.jsonl"
    old.write_text(Event("wait").line(), encoding="utf-8")
    assert read_setting(old) == Setting(17)


def test_failure_on_a_lying_screen_is_replayed_on_one(tmp_path: Path) -> None:
    file = tmp_path / "events-6.jsonl"
    lines = (Setting(6, landscape=True).line(), Event("explode").line())
    file.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "tests.soak", "--replay", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Seed 6 failed" in done.stdout
    assert read_setting(BUILD / "replay-6.jsonl") == Setting(6, landscape=True)


def test_process_that_reads_a_release_is_not_foreign() -> None:
    reader = ReaderProcess(BUNDLED)
    like_it = [sys.executable, "-c", "input()", *command_to_read(BUNDLED)[1:]]
    with subprocess.Popen(like_it, stdin=subprocess.PIPE) as other:
        children = [psutil.Process(pid) for pid in (reader._process.pid, other.pid)]
        while not all(child.cmdline() for child in children):
            time.sleep(0.01)  # the system writes it down a moment after the start
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
    model.entered("agenda", reached=False)
    assert model.misses() == wrong, "the play went there, and no visitor"
    assert "['agenda']" in wrong[0] and "home/" in wrong[1] and len(wrong) == 3
    assert {each.kind for each in found} <= pressable_types() | {"Pressable"}
    assert english("我的日程 3") == "My plan"
