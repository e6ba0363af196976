"""The way in: a held corner and the PIN, whatever is on the glass; visitors notice nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.plans.qr import modules_of
from kiosk.settings import read_settings
from kiosk.staff.corner import HOLD_MS, side_of
from kiosk.staff.staff import PAD_SECONDS, PAGE_SECONDS
from kiosk.visitor.visit import VisitState
from tests.glass import Glass
from tests.kiosk.staff.acts import (
    CORNER,
    FIRST,
    HASH,
    PIN,
    SOON_MS,
    enter,
    fingers,
    hold,
    shown,
    type_pin,
)
from tests.kiosk.staff.conftest import Staffed
from tests.published import Published


def test_three_seconds_and_15_mm() -> None:
    assert HOLD_MS == 3000
    assert side_of(1080, 2.0) == 30
    assert side_of(1080, 0) == pytest.approx(97.2)


def test_a_held_corner_and_the_pin_open_the_staff_screen(
    staffed: Staffed, published: Published
) -> None:
    published.publish(FIRST)
    glass = staffed()
    hold(glass)
    assert shown(glass).mode == "pad"
    type_pin(glass, PIN)
    props = shown(glass)
    sha256 = published.hashes[-1]
    assert props.mode == "page"
    assert props.code.replace("\n", "").lower() == sha256[:12]
    assert props.modules == modules_of(sha256)
    titles = {row.key: row.title for row in props.release}
    assert titles["named"] == "Number 1, Friday"
    assert titles["hash"] == sha256
    assert glass.kiosk.house.visit.state is VisitState.ATTRACT
    glass.tap("Leave")
    assert shown(glass).mode == ""


def test_a_visitor_near_the_corner_notices_nothing(staffed: Staffed, published: Published) -> None:
    """A tap goes where it always went; a finger that rests is a visitor's still."""
    published.publish(FIRST)
    glass = staffed()
    timer = glass.kiosk.staff.corner.timer
    for place in (QPoint(CORNER.x(), 300), QPoint(300, CORNER.y())):
        hold(glass, place, until=False)
    timer.setInterval(HOLD_MS)  # as it is: a machine under load may take long to lift a finger
    glass.tap_at(CORNER)
    fingers(glass, "press", [CORNER])
    fingers(glass, "move", [QPoint(CORNER.x(), 400)])
    timer.setInterval(SOON_MS)  # and were it still running, it would run out now
    QTest.qWait(SOON_MS * 3)
    fingers(glass, "release", [QPoint(CORNER.x(), 400)])
    assert not glass.kiosk.staff.open
    assert glass.kiosk.house.visit.state is VisitState.ACTIVE


def test_two_fingers_in_the_corner_are_nobody(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    glass.wake()
    places = (CORNER, CORNER + QPoint(15, 15))
    fingers(glass, "press", places)
    QTest.qWait(SOON_MS * 3)
    fingers(glass, "release", places)
    assert not glass.kiosk.staff.open


def test_without_a_pin_the_corner_does_nothing(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed(pin="")
    hold(glass, until=False)
    assert not glass.kiosk.staff.open


def test_the_pad_leaves_a_visitor_where_they_were(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    glass.wake()
    glass.kiosk.house.navigator.open("agenda")
    hold(glass)
    idle = glass.kiosk.staff.idle
    assert (idle.isActive(), idle.interval()) == (True, PAD_SECONDS * 1000)
    idle.timeout.emit()
    assert not glass.kiosk.staff.open
    assert (glass.kiosk.presenter.screen, PAD_SECONDS) == ("agenda", 20)


def test_the_staff_screen_closes_by_itself(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    enter(glass)
    idle = glass.kiosk.staff.idle
    assert (idle.isActive(), idle.interval()) == (True, PAGE_SECONDS * 1000)
    idle.timeout.emit()
    assert not glass.kiosk.staff.open
    assert PAGE_SECONDS == 180


def test_it_opens_with_no_content_at_all(qtbot: QtBot) -> None:
    """museum 48: locked in with no way out when the page fails."""
    kiosk = Kiosk(read_settings(["--windowed", "--language", "en", "--staff-pin", HASH], {}))
    try:
        kiosk.window.resize(1080, 1920)
        kiosk.window.show()
        qtbot.waitUntil(kiosk.window.isExposed)
        kiosk.presenter.out_of_service()
        kiosk.staff.watch(kiosk.window)
        kiosk.staff.corner.timer.setInterval(SOON_MS)
        glass = Glass(kiosk)
        enter(glass)
        assert glass.says("No content can be read")
        assert glass.says("Restart the guide")
    finally:
        kiosk.close()


def test_three_wrong_pins_shut_the_pad_also_after_a_restart(
    staffed: Staffed, published: Published
) -> None:
    published.publish(FIRST)
    glass = staffed()
    hold(glass)
    for _ in range(3):
        type_pin(glass, "271828")
    assert "Try again in 0:" in shown(glass).detail
    assert not shown(glass).usable
    glass.tap("Close")
    again = staffed()
    hold(again)
    assert "Try again in 0:" in shown(again).detail
    again.tap("1")
    assert shown(again).digits == 0


def test_the_pin_is_written_nowhere(
    staffed: Staffed, published: Published, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    published.publish(FIRST)
    glass = staffed()
    hold(glass)
    type_pin(glass, "271828")
    type_pin(glass, PIN)
    kept = "".join(f.read_text() for f in (tmp_path / "state").rglob("*") if f.is_file())
    said = "".join(capfd.readouterr())
    pad = glass.kiosk.staff.pad
    alive = f"{vars(pad)} {shown(glass)}"
    assert [pin for pin in ("271828", PIN) if pin in kept + said + alive] == []
