"""The measure of late frames: what it counts, what it leaves out, and that it sees a stall."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow

from tests.bench.frames import LATE_MS
from tests.bench.scrolling import Flinger, Frame, moved_frames
from tests.build import catalogue, session
from tests.kiosk.conftest import Start

STALL_SECONDS = 0.05


def taken(frames: list[Frame], asked: list[float]) -> list[float]:
    return [round(each.ms) for each in moved_frames(frames, asked)]


def test_a_frame_that_moves_nothing_is_left_out() -> None:
    """Before the finger has gone far enough, at an end of the list, after the flick."""
    still = [Frame(at, 100.0, given) for at, given in ((0.0, 0), (0.5, 1), (0.9, 2), (3.0, 2))]
    assert taken(still, [0.4, 0.8]) == []


def test_a_frame_of_a_drag_is_timed_from_the_move_that_it_shows() -> None:
    """The pause before the finger moved is not the frame's."""
    frames = [Frame(0.0, 0.0, 0), Frame(0.31, 5.0, 1), Frame(0.35, 9.0, 2)]
    assert taken(frames, [0.3, 0.32, 9.0]) == [10, 30]


def test_what_holds_up_a_finger_makes_the_frame_late() -> None:
    """By the timetable it should have moved at 0.1 s; the event loop let it at 0.15 s."""
    frames = [Frame(0.05, 0.0, 0), Frame(0.16, 5.0, 7)]
    assert taken(frames, [0.1 + n / 100 for n in range(8)]) == [60]


def test_a_frame_of_a_flick_is_timed_from_the_frame_before() -> None:
    frames = [Frame(0.2, 5.0, 2), Frame(0.22, 6.0, 2), Frame(0.27, 9.0, 2), Frame(1.0, 9.0, 2)]
    assert taken(frames, [0.1, 0.15]) == [20, 50]


def test_the_lift_is_asked_for_as_well() -> None:
    """The first frame of a flick shows it; the last one of the drag came long before."""
    frames = [Frame(0.12, 5.0, 1), Frame(0.47, 6.0, 2)]
    assert taken(frames, [0.1, 0.4]) == [70]


@pytest.mark.parametrize("down", [True, False])
def test_a_real_fling_goes_through_rows_and_a_stall_is_seen(start: Start, down: bool) -> None:
    many = [session(f"s{n:03}", "2024-07-05 15:00") for n in range(200)]
    glass = start(catalogue(sessions=many), "--windowed")
    window = glass.window
    assert isinstance(window, QQuickWindow)
    glass.kiosk.house.visit.touch()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    QAccessible.setActive(False)
    flinger = Flinger(window, glass._device)
    middle = window.geometry().center()
    flinger.go(middle, -500, 20)
    timer = QTimer(interval=60)
    timer.timeout.connect(lambda: time.sleep(STALL_SECONDS))
    timer.start()
    flings = flinger.go(middle, -500 if down else 500, 10)
    timer.stop()
    late = [frame for fling in flings for frame in fling.frames if frame.ms > LATE_MS]
    assert sum(fling.rows for fling in flings) * (1 if down else -1) >= 10
    assert len(late) >= len(flings)
    assert max(frame.ms for frame in late) > STALL_SECONDS * 1000
