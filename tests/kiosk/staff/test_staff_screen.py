"""Staff at the glass: by a held corner and the PIN, whatever is on it and whatever is broken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.plans.qr import modules_of
from kiosk.platform.exit_codes import QUIT, RESTART
from kiosk.settings import read_settings
from kiosk.staff.corner import HOLD_MS, side_of
from kiosk.staff.pin import hash_pin
from kiosk.staff.staff import PAD_SECONDS, PAGE_SECONDS
from kiosk.visitor.visit import VisitState
from tests.build import catalogue, forum, session
from tests.glass import Glass
from tests.kiosk.conftest import Follow
from tests.published import Published

PIN = "270718"
HASH = str(hash_pin(PIN))
FIRST = catalogue(sessions=[session("first")], forums=[forum("law")])
SECOND = catalogue(sessions=[session("second")], forums=[forum("law")])
THIRD = catalogue(sessions=[session("third")], forums=[forum("law")])
CORNER = QPoint(20, 20)
SOON_MS = 200

Staffed = Callable[..., Glass]


@pytest.fixture
def staffed(follow: Follow, published: Published, tmp_path: Path) -> Staffed:
    """A kiosk with a PIN, following a folder; what it remembers lies in `state`."""

    def begin(*flags: str, pin: str = HASH) -> Glass:
        known = ("--staff-pin", pin, "--state", str(tmp_path / "state")) if pin else ()
        glass = follow(published.folder, *known, *flags)
        glass.kiosk.staff.corner.timer.setInterval(SOON_MS)
        return glass

    return begin


def comes_true(condition: Callable[[], bool]) -> bool:
    """Let the loop run until it holds, for 10 s at most."""
    for _ in range(500):
        if condition():
            return True
        QTest.qWait(20)
    return False


def hold(glass: Glass, at: QPoint = CORNER, *, until: bool = True) -> None:
    """Rest a finger until the pad is there, or for longer than it would take."""
    device, window = glass._device, glass.window
    QTest.touchEvent(window, device).press(0, at, window).commit()
    if until:
        assert comes_true(lambda: glass.kiosk.staff.open)
    else:
        QTest.qWait(SOON_MS * 3)
    QTest.touchEvent(window, device).release(0, at, window).commit()
    glass.settle()


def fingers(glass: Glass, act: str, places: Sequence[QPoint]) -> None:
    """Several at once: "press" or "release"."""
    sequence = QTest.touchEvent(glass.window, glass._device, False)
    for finger, place in enumerate(places):
        getattr(sequence, act)(finger, place, glass.window)
    sequence.commit()
    glass.settle()


def type_pin(glass: Glass, pin: str) -> None:
    for digit in pin:
        glass.tap(digit)
    glass.tap("Enter")
    pad = glass.kiosk.staff.pad
    assert pad is not None
    assert comes_true(lambda: not pad.judging)
    glass.settle()


def enter(glass: Glass) -> None:
    hold(glass)
    type_pin(glass, PIN)


def shown(glass: Glass) -> Any:
    return glass.kiosk.staff.vm.shown


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
    glass.tap_at(CORNER)
    assert glass.kiosk.house.visit.state is VisitState.ACTIVE
    for place in (QPoint(CORNER.x(), 300), QPoint(300, CORNER.y())):
        hold(glass, place, until=False)
    glass.drag(CORNER, QPoint(CORNER.x(), 400))
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


def live(glass: Glass) -> list[str]:
    current = glass.kiosk.house.library.current
    return list(current.sessions) if current is not None else []


def test_a_release_is_rolled_back_here_until_the_pointer_moves(
    staffed: Staffed, published: Published
) -> None:
    published.publish(FIRST)
    published.publish(SECOND)
    glass = staffed()
    enter(glass)
    glass.tap("Roll back")
    assert live(glass) == ["second"]
    glass.tap("No")
    glass.tap("Roll back")
    glass.tap("Yes")
    assert comes_true(lambda: live(glass) == ["first"])
    assert shown(glass).said == "Rolled back."
    assert [row.detail for row in shown(glass).release if row.key == "rolled"] == [
        "Live elsewhere: Number 2"
    ]
    again = staffed()
    assert live(again) == ["first"]
    published.publish(THIRD)
    assert comes_true(lambda: live(again) == ["third"] == live(glass))
    assert live(staffed()) == ["third"]


def test_rolling_back_with_nothing_earlier_says_so(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    enter(glass)
    glass.tap("Roll back")
    glass.tap("Yes")
    assert comes_true(lambda: "no earlier release" in shown(glass).said)
    assert live(glass) == ["first"]


def test_take_up_now_ends_a_rollback(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    published.publish(SECOND)
    glass = staffed()
    enter(glass)
    glass.tap("Roll back")
    glass.tap("Yes")
    assert comes_true(lambda: live(glass) == ["first"])
    glass.tap("Take up now")
    assert comes_true(lambda: live(glass) == ["second"])
    assert comes_true(lambda: shown(glass).said.startswith("Looked again"))


def test_what_was_refused_stands_on_the_screen(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    published.point_to("0" * 64)
    refusals = glass.kiosk.house.arrivals.refusals
    assert comes_true(lambda: bool(refusals.listed))
    enter(glass)
    assert [row.detail for row in shown(glass).errors] == [refusals.listed[0].sentence]


@pytest.mark.parametrize(
    ("button", "code"), [("Restart the guide", RESTART), ("Quit to system", QUIT)]
)
def test_staff_end_the_guide_with_the_code_that_says_how(
    staffed: Staffed, published: Published, button: str, code: int
) -> None:
    published.publish(FIRST)
    glass = staffed()
    enter(glass)

    def answer() -> None:
        glass.tap(button)
        glass.tap("Yes")

    QTimer.singleShot(0, answer)
    assert QGuiApplication.exec() == code


def test_touch_test_draws_and_counts_fingers(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    enter(glass)
    glass.tap("Touch test")
    places = [QPoint(100 + 90 * finger, 900) for finger in range(5)]
    fingers(glass, "press", places)
    assert glass.says("5 / 5")
    fingers(glass, "release", places)
    assert glass.says("0 / 5")
    glass.tap("Done")
    assert shown(glass).mode == "page"


def test_screen_test_shows_each_colour_and_comes_back(
    staffed: Staffed, published: Published
) -> None:
    published.publish(FIRST)
    glass = staffed("--density", "2.0")
    enter(glass)
    glass.tap("Screen test")
    assert "mm" in shown(glass).said
    for _ in range(7):
        assert shown(glass).mode == "screen"
        glass.tap("Screen test")
    assert shown(glass).mode == "page"


def test_the_screen_speaks_both_languages(staffed: Staffed, published: Published) -> None:
    published.publish(FIRST)
    glass = staffed()
    enter(glass)
    glass.tap("中文")
    assert glass.says("工作人员")
    glass.tap("English")
    assert glass.says("Restart the guide")


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_things_to_touch_have_names_and_can_be_hit(
    staffed: Staffed, published: Published, size: str, language: str
) -> None:
    published.publish(FIRST)
    glass = staffed("--size", size, "--language", language)
    hold(glass)
    for mode in ("pad", "page", "touch", "screen"):
        glass.kiosk.staff._become(mode)
        glass.settle()
        touched = [thing for thing in glass.things() if thing.touched]
        assert touched
        assert [t.name for t in touched if min(t.rect.width(), t.rect.height()) < 64] == []
        assert [t for t in touched if not t.name] == []
        whole = QRect(QPoint(), glass.window.size())
        assert [t.name for t in touched if not whole.contains(t.rect)] == []
