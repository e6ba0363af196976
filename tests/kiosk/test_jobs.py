"""Jobs: off the GUI thread and back, and quiet when the application ends meanwhile."""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from kiosk.jobs import Err, Jobs, Ok


def test_result_arrives_on_the_thread_that_asked(qtbot: QtBot) -> None:
    jobs, here = Jobs(), QThread.currentThread()
    told: list[tuple[object, bool]] = []
    work = QThread.currentThread
    jobs.run(work, lambda result: told.append((result, QThread.currentThread() == here)))
    assert told == []
    qtbot.waitUntil(lambda: told != [])
    (result, back_here), *more = told
    assert isinstance(result, Ok)
    assert (result.value == here, back_here, more) == (False, True, [])


def test_work_that_fails_is_told_as_its_error(qtbot: QtBot) -> None:
    jobs, error = Jobs(), ValueError("no such file")
    told: list[object] = []

    def fail() -> None:
        raise error

    jobs.run(fail, told.append)
    qtbot.waitUntil(lambda: told != [])
    assert told == [Err(error)]


def test_jobs_run_one_after_another_in_order(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[object] = []
    for number in range(5):
        jobs.run(partial(int, number), told.append)
    qtbot.waitUntil(lambda: len(told) == 5)
    assert told == [Ok(number) for number in range(5)]


def test_finish_waits_for_the_running_job_and_tells_nothing_any_more(qtbot: QtBot) -> None:
    """What arrives after the end finds nobody waiting, and nothing is raised."""
    jobs = Jobs()
    begun, may_end = threading.Event(), threading.Event()
    done: list[str] = []
    told: list[object] = []

    def work() -> None:
        begun.set()
        may_end.wait(5)
        done.append("running")

    jobs.run(work, told.append)
    jobs.run(lambda: done.append("waiting"), told.append)
    assert begun.wait(5)
    threading.Timer(0.02, may_end.set).start()
    with qtbot.captureExceptions() as raised:
        jobs.finish()
        QCoreApplication.processEvents()
    assert (done, told, raised) == (["running"], [], [])


LIMITED = """
import resource, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.jobs import Jobs

def short() -> None:
    told = Path("/proc/self/status").read_text().splitlines()
    data = next(int(line.split()[1]) for line in told if line.startswith("VmData:")) * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (data + 2**20, resource.RLIM_INFINITY))

application = QCoreApplication([])
"""
"""No room for another thread's stack: eight MB."""
LATER = """
jobs = Jobs()

def asked() -> None:
    short()
    jobs.run(lambda: 7, lambda result: application.exit(result.value))

QTimer.singleShot(200, asked)
code = application.exec()
jobs.finish()
sys.exit(code)
"""
AT_ONCE = """
short()
try:
    Jobs()
except OSError as error:
    print(error)
"""


def ran(program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LIMITED + program]
    return subprocess.run(command, timeout=30, check=False, capture_output=True, text=True)


linux = pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")


@linux
def test_job_is_done_and_the_end_comes_where_no_thread_can_be_made_any_more() -> None:
    assert ran(LATER).returncode == 7


@linux
def test_no_thread_from_the_start_is_an_error_and_the_end_comes() -> None:
    done = ran(AT_ONCE)
    assert (done.returncode, done.stdout) == (
        0,
        "no thread can be made: can't start new thread\n",
    )


def test_job_that_raises_what_no_job_may_raise_stops_no_other(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[object] = []
    with qtbot.captureExceptions() as raised:
        jobs.run(sys.exit, told.append)
        jobs.run(lambda: 3, told.append)
        qtbot.waitUntil(lambda: told != [])
        jobs.finish()
    assert (told, [kind for kind, *_ in raised]) == ([Ok(3)], [SystemExit])
