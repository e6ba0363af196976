"""The accessibility sheet, reach mode, the left hand and millimetres of glass, by real touches."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtQml import QQmlExpression

from db.catalogue import Catalogue
from kiosk.platform.glass import believable
from kiosk.screens.access import derive_access
from kiosk.screens.agenda import AgendaViewModel
from kiosk.visitor.look import Look
from kiosk.visitor.shown_records import LISTS
from tests.build import catalogue, forum, place, scene, session
from tests.glass import Glass, Thing
from tests.kiosk.conftest import Start

NOW = "2024-07-05 14:10"
PORTRAIT, LANDSCAPE = "1080x1920", "1920x1080"
LINES = {PORTRAIT: 856, LANDSCAPE: 360}
"""Above, nothing is touched in reach mode."""
GLASSES = {
    "43-inch-totem": (PORTRAIT, 2.02),
    "55-inch-totem": (PORTRAIT, 1.58),
    "22-inch-desk": (LANDSCAPE, 3.94),
    "32-inch-4k-desk": ("3840x2160", 5.43),
    "15-inch-desk": (LANDSCAPE, 5.67),
}
CAPITALS = 0.697
"""Height of a capital over the size of its type."""


def content() -> Catalogue:
    sessions = [
        session("low-altitude", "2024-07-05 12:30", "2024-07-05 14:40", place="desk"),
        session("county", "2024-07-05 15:30", "2024-07-05 17:00", place="desk"),
    ]
    return catalogue(sessions=sessions, places=[place("desk")], forums=[forum("law")])


def look(glass: Glass) -> Look:
    shown = glass.kiosk.presenter.scene()
    assert shown is not None
    return shown.look


def opened(start: Start, *flags: str) -> Glass:
    glass = start(content(), *flags)
    glass.wake()
    glass.tap("Accessibility")
    glass.settle()
    return glass


def test_sheet_says_what_holds() -> None:
    props = derive_access(scene(content(), NOW), Look())
    groups = (props.sizes, props.colours, props.reach, props.motion, props.hand)
    held = [row.text for group in groups for row in group if row.selected]
    assert held == ["Normal", "Day", "Whole screen", "Moves", "Right"]
    assert [row.step for row in props.sizes] == [0, 1, 2]
    assert not props.can_reset


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("Largest", Look(text_scale=1.4, still=True)),
        ("Night", Look(scheme="night", still=True)),
        ("High contrast", Look(scheme="contrast", still=True)),
        ("Lower part", Look(reach=True, still=True)),
        ("Moves", Look()),
        ("Left", Look(left_handed=True, still=True)),
    ],
)
def test_choice_holds_at_once_and_is_forgotten_with_the_visit(
    start: Start, choice: str, expected: Look
) -> None:
    """museum 43: the next visitor begins as everybody does."""
    glass = opened(start)
    glass.tap(choice)
    glass.settle()
    assert look(glass) == expected
    assert glass.find(choice).checked
    glass.kiosk.house.visit.end()
    assert look(glass) == Look(still=True)
    assert not glass.kiosk.house.access.shown.open


def test_reset_brings_back_the_start(start: Start) -> None:
    glass = opened(start, "--text-size", "large", "--scheme", "night")
    begun = look(glass)
    for choice in ("Day", "Largest", "Left"):
        glass.tap(choice)
    glass.tap("As at the start")
    assert look(glass) == begun


def test_choice_keeps_page_and_scroll(start: Start, bundled: Catalogue) -> None:
    glass = start(bundled)
    glass.wake()
    glass.kiosk.house.navigator.open("session", next(iter(bundled.sessions)))
    glass.settle()
    glass.tap("Accessibility")
    glass.tap("Night")
    glass.tap("Close")
    assert glass.kiosk.house.navigator.route.kind == "session"


def pages(glass: Glass, bundled: Catalogue) -> Iterator[str]:
    house = glass.kiosk.house
    for kind in house.screens:
        if kind != "attract":
            records = getattr(bundled, LISTS.get(kind, ""), None)
            house.navigator.open(kind, next(iter(records)) if records else "")
            glass.settle()
            yield kind
    house.navigator.open("agenda")
    agenda = house.screens["agenda"]
    assert isinstance(agenda, AgendaViewModel)
    agenda.chooseView("grid")
    glass.settle()
    yield "agenda as a grid"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_reach_mode_has_nothing_to_touch_above_the_line(
    start: Start, bundled: Catalogue, size: str, language: str, text_size: str
) -> None:
    glass = start(bundled, "--size", size, "--language", language, "--text-size", text_size)
    glass.wake()
    glass.kiosk.house.access.choose("reach-lower")
    line = glass.kiosk.house.frame.shown.reach_text
    for kind in pages(glass, bundled):
        things = glass.things()
        for _ in range(20):
            if said(things, line):
                break
            glass.settle()
            things = glass.things()
        assert said(things, line), kind
        assert above(things, LINES[size]) == [], kind
        assert len([t for t in things if t.touched and not t.seen.isEmpty()]) >= 6, kind
    glass.kiosk.house.access.ask()
    glass.settle()
    assert above(glass.things(), LINES[size]) == []
    glass.kiosk.house.visit._ask()
    glass.settle()
    assert above(glass.things(), LINES[size]) == []


def said(things: list[Thing], text: str) -> bool:
    return any(text in thing.name for thing in things)


def above(things: list[Thing], line: int) -> list[Thing]:
    touched = [thing for thing in things if thing.touched and not thing.seen.isEmpty()]
    return [thing for thing in touched if thing.seen.top() < line]


def test_left_hand_mirrors_the_round_button_and_not_the_axis(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    right = glass.find("Add").rect
    glass.kiosk.house.access.choose("hand-left")
    glass.settle()
    left = glass.find("Add").rect
    assert (left.x(), right.right()) == (60, 1019)
    assert left.right() < 60 + 208


@pytest.mark.parametrize("name", GLASSES)
def test_targets_are_15_mm_with_3_mm_between(start: Start, bundled: Catalogue, name: str) -> None:
    size, density = GLASSES[name]
    glass = start(bundled, "--size", size, "--density", str(density))
    glass.wake()
    for kind in pages(glass, bundled):
        touched = [thing for thing in glass.things() if thing.touched]
        small = [t for t in touched if min(t.rect.width(), t.rect.height()) < 15 * density - 1]
        assert [(t.name, t.rect) for t in small] == [], kind
    glass.kiosk.house.navigator.open("forums")
    glass.settle()
    chips = [t.rect for t in glass.things() if t.name.startswith(("1 + 3", "All ", "Named"))]
    gaps = [b.left() - a.right() for a, b in pairwise(chips) if a.y() == b.y()]
    assert all(gap >= 3 * density - 1 for gap in gaps)


@pytest.mark.parametrize("name", GLASSES)
def test_capitals_of_running_text_are_3_mm(start: Start, name: str) -> None:
    size, density = GLASSES[name]
    glass = start(content(), "--size", size, "--density", str(density))
    engine = glass.kiosk.front.engine
    styles: Any = engine.singletonInstance("Exhibition.Theme", "Type")
    zoom = glass.window.width() / (1080 if size == PORTRAIT else 1920)
    body = QQmlExpression(engine.rootContext(), styles, "body.size").evaluate()[0]
    assert body * CAPITALS * zoom / density >= 3


@pytest.mark.parametrize(
    ("pixels", "millimetres", "expected"),
    [
        ((1920, 1080), (487, 274), 3.94),
        ((1080, 1920), (535, 952), 2.02),
        ((1920, 1080), (0, 0), 0),
        ((1920, 1080), (160, 90), 0),
        ((1920, 1080), (487, 365), 0),
    ],
    ids=["desk", "totem", "unknown", "projector-lie", "other-shape"],
)
def test_size_of_a_screen_is_believed_only_where_it_can_be_true(
    pixels: tuple[int, int], millimetres: tuple[int, int], expected: float
) -> None:
    assert believable(QSizeF(*pixels), QSizeF(*millimetres)) == pytest.approx(expected, abs=0.01)
