"""The staff screen at the glass: its tests of screen and touch, its languages, its targets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from tests.kiosk.staff.acts import (
    FIRST,
    enter,
    fingers,
    hold,
    shown,
)
from tests.kiosk.staff.conftest import Staffed
from tests.published import Published


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
