"""What staff do on their screen: roll back, take up, see what was refused, end the guide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.platform.exit_codes import QUIT, RESTART
from tests.glass import Glass
from tests.kiosk.staff.acts import (
    FIRST,
    SECOND,
    THIRD,
    comes_true,
    enter,
    shown,
)
from tests.kiosk.staff.conftest import Staffed
from tests.published import Published


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
