"""A thousand language flips over every screen keep page, scroll, filter and plan."""

from __future__ import annotations

import gc
from collections.abc import Iterable

from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from db.catalogue import Catalogue
from kiosk.visitor.shown_records import LISTS
from tests.glass import Glass
from tests.kiosk.conftest import Start
from tests.texts import shown_texts

FLIPS = 1000
SCROLLED = 120.0


def lists(glass: Glass) -> list[QQuickItem]:
    """Every Flickable that is on screen and has room to move."""
    window = glass.window
    assert isinstance(window, QQuickWindow)
    found = []
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            if item.inherits("QQuickFlickable") and room(item) > 2 * SCROLLED:
                found.append(item)
            waiting += item.childItems()
    return found


def room(item: QQuickItem) -> float:
    return float(item.property("contentHeight")) - item.height()


def test_thousand_flips_keep_page_scroll_filter_and_plan(start: Start, bundled: Catalogue) -> None:
    """museum 40: and no model is reset on the way."""
    glass = start(bundled)
    house = glass.kiosk.house
    kinds = [kind for kind in house.screens if kind != "attract"]
    for kind in kinds:
        records = getattr(bundled, LISTS.get(kind, ""), None)
        house.visit.end()
        house.visit.touch()
        house.plan.toggle(next(iter(bundled.sessions)))
        house.navigator.open(kind, next(iter(records)) if records else "")
        glass.settle()
        moved = lists(glass)
        for item in moved:
            item.setProperty("contentY", float(item.property("originY")) + SCROLLED)
        before = glass.kiosk.presenter.screen, house.navigator.route, house.screens[kind].shown
        tops = [first_seen(glass, item) for item in moved]
        for _ in range(FLIPS // len(kinds) // 2 * 2 + 2):  # an even number: back where it was
            glass.kiosk.presenter.flip_language()
        glass.settle()
        after = glass.kiosk.presenter.screen, house.navigator.route, house.screens[kind].shown
        assert after == before, kind
        assert [first_seen(glass, item) for item in moved] == tops, kind
        assert house.frame.shown.plan_text == "My plan 1", kind


def test_page_out_of_sight_follows_the_language_when_it_is_shown(
    start: Start, bundled: Catalogue
) -> None:
    glass = start(bundled)
    glass.wake()
    house = glass.kiosk.house
    house.navigator.open("governance")
    glass.settle()
    kept = shown_texts(glass.window)
    house.navigator.open("about")
    glass.settle()
    kept = [item for item in kept if not item.isVisible()]
    glass.kiosk.presenter.flip_language()
    glass.settle()
    assert kept and families(kept) == {"Guide Latin"}
    house.navigator.back()
    glass.settle()
    followed = shown_fonts(glass)
    for _ in range(2):  # as if it had been in sight all the time
        glass.kiosk.presenter.flip_language()
        glass.settle()
    assert shown_fonts(glass) == followed
    assert {font.family() for font in followed.values()} == {"Guide Latin", "Guide Mixed"}


def shown_fonts(glass: Glass) -> dict[str, QFont]:
    seen = shown_texts(glass.window)
    return {item.property("text"): item.property("font") for item in seen}


def families(items: Iterable[QQuickItem]) -> set[str]:
    return {item.property("font").family() for item in items}


def first_seen(glass: Glass, item: QQuickItem) -> float:
    return round(float(item.property("contentY")) - float(item.property("originY")))


def test_pages_of_a_visit_are_let_go_when_it_ends(start: Start, bundled: Catalogue) -> None:
    """museum 50: a hundred visits leave no more behind than one."""
    glass = start(bundled)
    counts = []
    for _ in range(4):
        glass.wake()
        for kind in ("agenda", "forums", "awards", "governance", "about", "people"):
            glass.kiosk.house.navigator.open(kind)
            glass.settle()
        glass.kiosk.house.visit.end()
        glass.settle()
        gc.collect()
        counts.append(items(glass))
    assert counts[1:] == [counts[1]] * 3


def items(glass: Glass) -> int:
    window = glass.window
    assert isinstance(window, QQuickWindow)
    return len(window.contentItem().findChildren(QQuickItem))


def test_flip_and_leave_within_one_turn_of_the_loop(start: Start, bundled: Catalogue) -> None:
    """A list that is told to keep its place when it is gone: Qt must not complain."""
    glass = start(bundled)
    house = glass.kiosk.house
    for _ in range(3):
        glass.wake()
        house.navigator.open("people")
        glass.settle()
        for item in lists(glass):
            item.setProperty("contentY", float(item.property("originY")) + 4 * SCROLLED)
        glass.kiosk.presenter.flip_language()
        house.visit.end()
        glass.settle()
    assert glass.kiosk.presenter.screen == "attract"
