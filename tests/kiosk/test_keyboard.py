"""Keys and switches reach everything in reading order, and the focus is never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from tests.build import catalogue, place, session
from tests.glass import Glass
from tests.kiosk.conftest import Start

DOCK = ["Home", "Back", "Search", "My plan", "中文", "Accessibility"]


def many(**more: object) -> Catalogue:
    """A day of more sessions than a list shows."""
    hours = [f"2024-07-05 {15 + n // 6:02}:{n % 6 * 10:02}" for n in range(36)]
    sessions = [session(f"s-{n:02}", hour, place="desk") for n, hour in enumerate(hours)]
    return catalogue(sessions=sessions, places=[place("desk")], **more)


def begun(start: Start, content: Catalogue, *flags: str) -> Glass:
    glass = start(content, *flags)
    glass.wake()
    glass.window.requestActivate()
    glass.settle()
    return glass


def press(glass: Glass, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(glass.window, key)
        QTest.qWait(1)


def focus(glass: Glass) -> QQuickItem | None:
    window = glass.window
    assert isinstance(window, QQuickWindow)
    return window.activeFocusItem()


def focused(glass: Glass) -> str:
    item = focus(glass)
    return str(item.property("accessibleName") or "") if item else ""


def whole(glass: Glass) -> bool:
    """What is focused lies in the window, and inside of whatever clips it."""
    item = focus(glass)
    assert item is not None
    rect = item.mapRectToScene(item.boundingRect())
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        clip = above.mapRectToScene(above.boundingRect()).adjusted(-1, -1, 1, 1)
        if above.clip() and not clip.contains(rect):
            return False
        above = above.parentItem()
    return True


def test_tab_goes_through_every_row_of_a_long_list_in_reading_order(start: Start) -> None:
    glass = begun(start, many())
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    times = []
    for _ in range(120):
        press(glass, Qt.Key.Key_Tab)
        assert whole(glass), focused(glass)
        if focused(glass)[2:3] == ":":
            times.append(focused(glass)[:5])
        if focused(glass) == DOCK[0]:
            break
    assert times == [f"{15 + n // 6:02}:{n % 6 * 10:02}" for n in range(36)]


def test_shift_tab_goes_back_through_the_list(start: Start) -> None:
    glass = begun(start, many())
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    while focused(glass) != DOCK[0]:
        press(glass, Qt.Key.Key_Tab)
    times: list[str] = []
    for _ in range(120):
        press(glass, Qt.Key.Key_Backtab)
        if focused(glass)[2:3] == ":":
            times.append(focused(glass)[:5])
        if times and times[-1] == "15:00":
            break
    assert times == [f"{15 + n // 6:02}:{n % 6 * 10:02}" for n in reversed(range(36))]


def test_arrows_go_where_tab_goes(start: Start) -> None:
    glass = begun(start, many())
    press(glass, Qt.Key.Key_Tab)
    first = focused(glass)
    press(glass, Qt.Key.Key_Tab)
    second = focused(glass)
    press(glass, Qt.Key.Key_Up)
    assert focused(glass) == first
    press(glass, Qt.Key.Key_Right)
    assert focused(glass) == second != first


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_focus_moves_into_the_sheet_and_back(start: Start, key: Qt.Key) -> None:
    glass = begun(start, many())
    while focused(glass) != "Accessibility":
        press(glass, Qt.Key.Key_Tab)
    press(glass, key)
    glass.settle()
    assert glass.kiosk.house.access.shown.open
    assert focused(glass) == "Normal"
    press(glass, Qt.Key.Key_Tab, 30)
    assert focused(glass) not in DOCK
    press(glass, Qt.Key.Key_Escape)
    glass.settle()
    assert not glass.kiosk.house.access.shown.open
    assert focused(glass) == "Accessibility"


def test_escape_without_a_sheet_changes_nothing(start: Start) -> None:
    """museum 48: no key leads out of the kiosk."""
    glass = begun(start, many())
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        press(glass, key)
    assert glass.window.isVisible()
    assert glass.kiosk.house.frame.shown.screen == "home"


def test_focus_is_not_lost_on_any_page(start: Start, bundled: Catalogue) -> None:
    glass = begun(start, bundled)
    house = glass.kiosk.house
    press(glass, Qt.Key.Key_Tab)
    for kind in house.screens:
        house.navigator.open(kind)
        glass.settle()
        assert focused(glass), kind
        assert whole(glass), kind


def test_question_is_answered_by_keys(start: Start) -> None:
    glass = begun(start, many())
    press(glass, Qt.Key.Key_Tab)
    glass.kiosk.house.visit._ask()
    glass.settle()
    assert focused(glass) == "I am still here 我还在"
    press(glass, Qt.Key.Key_Return)
    assert glass.kiosk.house.visit.state == "active"


def test_finger_sees_no_ring(start: Start) -> None:
    glass = begun(start, many())
    press(glass, Qt.Key.Key_Tab)
    assert focused(glass)
    glass.tap("Accessibility")
    glass.settle()
    assert focused(glass) == ""
