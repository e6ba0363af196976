"""Every screen, in both orientations and languages: names, roles, and targets a finger can hit."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from db.catalogue import Catalogue
from kiosk import updates
from kiosk.presenter import ATTRACT
from kiosk.self_test import LISTS
from tests.glass import TOUCHED, Glass
from tests.kiosk.conftest import Start

TARGET = 64
"""Logical pixels: 16 mm on a 22 inch desk, 32 mm on a 43 inch totem."""
SCREENS = "home agenda session forums forum awards award governance initiative about".split()
SIZES = {"portrait": "1080x1920", "landscape": "1920x1080"}


@pytest.fixture(scope="module")
def bundled() -> Catalogue:
    return updates.take(None).catalogue


def opened(start: Start, content: Catalogue, screen: str, size: str, language: str) -> Glass:
    glass = start(content, "--size", size, "--language", language)
    glass.wake()
    record = next(iter(getattr(content, LISTS[screen]))) if screen in LISTS else ""
    glass.kiosk.house.navigator.open(screen, record)
    glass.settle()
    return glass


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("screen", SCREENS)
def test_screen_is_named_and_can_be_touched(
    start: Start, bundled: Catalogue, screen: str, size: str, language: str
) -> None:
    things = opened(start, bundled, screen, size, language).things()
    touched = [thing for thing in things if thing.role in TOUCHED]
    assert len(touched) >= 3
    assert [thing.rect for thing in touched if not thing.name.strip()] == []
    small = [t for t in touched if min(t.rect.width(), t.rect.height()) < TARGET]
    assert small == []
    headings = [t.name for t in things if t.role is QAccessible.Role.Heading]
    assert headings and all(headings)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_attract_says_the_time_and_the_invitation_in_both_languages(
    start: Start, bundled: Catalogue, size: str
) -> None:
    glass = start(bundled, "--size", size)
    glass.settle()
    assert glass.kiosk.presenter.screen == ATTRACT
    for words in ("14:10", "Touch to begin", "触摸开始", "Friday 5 July", "7月5日 星期五"):
        assert glass.says(words), words


@pytest.mark.parametrize("screen", SCREENS)
def test_no_touchable_thing_lies_on_another(start: Start, bundled: Catalogue, screen: str) -> None:
    glass = opened(start, bundled, screen, SIZES["portrait"], "en")
    rects = [t.rect for t in glass.things() if t.role in TOUCHED and glass.in_view(t)]
    crossing = [
        (one, other)
        for n, one in enumerate(rects)
        for other in rects[n + 1 :]
        if one.intersects(other) and not one.adjusted(-1, -1, 1, 1).contains(other)
    ]
    assert crossing == []
