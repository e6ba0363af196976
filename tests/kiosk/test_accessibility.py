"""Every screen, in both orientations and languages: names, roles, and targets a finger can hit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QAccessible

from db.catalogue import Catalogue
from kiosk.lazy_screens import ATTRACT
from kiosk.screens.agenda import AgendaViewModel
from kiosk.screens.forums import ForumsViewModel
from kiosk.visitor.shown_records import LISTS
from tests.build import announcement
from tests.glass import Glass, Thing
from tests.kiosk.conftest import Start

TARGET = 64
"""Logical pixels: 16 mm on a 22 inch desk, 32 mm on a 43 inch totem."""
PORTRAIT, LANDSCAPE = "1080x1920", "1920x1080"
HEADINGS = (QAccessible.Role.Heading, QAccessible.Role.Dialog)
LOOKS = [
    (PORTRAIT, "en", "normal"),
    (PORTRAIT, "zh", "normal"),
    (LANDSCAPE, "en", "normal"),
    (LANDSCAPE, "zh", "normal"),
    (PORTRAIT, "zh", "largest"),
    (LANDSCAPE, "en", "large"),
]
looks = pytest.mark.parametrize(("size", "language", "text_size"), LOOKS)
orientations = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])


def begun(start: Start, content: Catalogue, size: str, language: str, text_size: str) -> Glass:
    glass = start(content, "--size", size, "--language", language, "--text-size", text_size)
    glass.wake()
    return glass


def views(content: Catalogue) -> list[tuple[str, str]]:
    """Every screen, and each kind of page that the award screen has."""
    single = [(kind, next(iter(getattr(content, LISTS[kind])))) for kind in LISTS]
    prizes = [("award", next(iter(content.winners))), ("award", next(iter(content.treasures)))]
    names = "home agenda forums awards governance exhibition activities people venues about"
    lists = [(kind, "") for kind in names.split()]
    marked = [("venues", list(content.places)[-1])]
    return [*lists, *single, *prizes, *marked]


def walk(glass: Glass, content: Catalogue) -> Iterator[tuple[str, list[Thing]]]:
    """Go to every view; the name of each, and what can be seen there."""
    house = glass.kiosk.house
    for kind, record in views(content):
        house.navigator.open(kind, record)
        glass.settle()
        yield f"{kind} {record}", glass.things()
    for view in ("named", "industry", "group", "topic", "all"):
        house.navigator.open("forums")
        forums = house.screens["forums"]
        assert isinstance(forums, ForumsViewModel)
        forums.chooseView(view)
        glass.settle()
        yield f"forums as {view}", glass.things()
    agenda = house.screens["agenda"]
    assert isinstance(agenda, AgendaViewModel)
    house.navigator.open("agenda")
    for act, value in ((agenda.chooseView, "grid"), (agenda.openFacet, "topic")):
        act(value)
        glass.settle()
        yield f"agenda with {value}", glass.things()
    agenda.forget()


@looks
def test_things_to_touch_have_names_and_can_be_hit(
    start: Start, bundled: Catalogue, size: str, language: str, text_size: str
) -> None:
    glass = begun(start, bundled, size, language, text_size)
    width = glass.window.width()
    wrong = {
        where: found for where, things in walk(glass, bundled) if (found := faults(things, width))
    }
    assert wrong == {}


def faults(things: list[Thing], width: int) -> list[str]:
    """What a visitor's finger or a screen reader would stumble over."""
    touched = [thing for thing in things if thing.touched]
    shown = [thing for thing in things if not thing.seen.isEmpty()]
    wrong = [f"no name at {thing.rect}" for thing in touched if not thing.name.strip()]
    wrong += [f"too small: {told(thing)}" for thing in touched if small(thing)]
    wrong += [
        f"sticks out: {told(thing)}"
        for thing in shown
        if sticks_out(thing, width) and not thing.sideways
    ]
    wrong += [f"cross: {told(a)}, {told(b)}" for a, b in combinations(touched, 2) if cross(a, b)]
    headings = [thing for thing in things if thing.role in HEADINGS]
    if not headings or not all(thing.name for thing in headings):
        wrong.append("no heading, or one without a name")
    return wrong


def told(thing: Thing) -> str:
    return f"{thing.name[:30]!r} {thing.rect.getRect()}"


def small(thing: Thing) -> bool:
    return min(thing.rect.width(), thing.rect.height()) < TARGET


def sticks_out(thing: Thing, width: int) -> bool:
    return thing.rect.left() < 0 or thing.rect.right() >= width


def cross(one: Thing, other: Thing) -> bool:
    return one.seen.intersects(other.seen)


@orientations
def test_attract_says_the_time_and_the_invitation_in_both_languages(
    start: Start, bundled: Catalogue, size: str
) -> None:
    glass = start(bundled, "--size", size)
    glass.settle()
    assert glass.kiosk.presenter.screen == ATTRACT
    for words in ("14:10", "Touch to begin", "触摸开始", "Friday 5 July", "7月5日 星期五"):
        assert glass.says(words), words


@orientations
def test_rows_of_one_column_are_read_from_top_to_bottom(
    start: Start, bundled: Catalogue, size: str
) -> None:
    glass = begun(start, bundled, size, "en", "normal")
    for kind, things in walk(glass, bundled):
        if not kind.startswith(("home", "session")):
            continue
        columns = defaultdict(list)
        for thing in things:
            if not thing.seen.isEmpty():
                columns[thing.seen.x()].append(thing.seen.y())
        assert columns == {x: sorted(tops) for x, tops in columns.items()}, kind


@looks
def test_sheet_question_and_banner_can_be_hit_and_read(
    start: Start, bundled: Catalogue, size: str, language: str, text_size: str
) -> None:
    moved = announcement("hall-moves", "2024-07-05 18:00", text=bundled.conference.name)
    noticed = replace(bundled, announcements={moved.id: moved})
    glass = begun(start, noticed, size, language, text_size)
    width = glass.window.width()
    assert QAccessible.Role.AlertMessage in {thing.role for thing in glass.things()}
    assert faults(glass.things(), width) == []
    glass.kiosk.house.sources.ask("conference", "")
    glass.settle()
    assert over(glass) == (1, [])
    glass.kiosk.house.visit._ask()
    glass.settle()
    assert over(glass) == (2, [])


def over(glass: Glass) -> tuple[int, list[str]]:
    """How many things can be touched on what lies over the page, and what is wrong with it."""
    things = glass.things()
    assert [thing.role for thing in things].count(QAccessible.Role.Dialog) == 1
    return sum(thing.touched for thing in things), faults(things, glass.window.width())
