"""A list whose rows take over the items of rows that went: what is out of view is not there."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.bench.scrolling import list_in
from tests.build import catalogue, session, text
from tests.glass import Glass
from tests.kiosk.conftest import Start

STEP = 900.0


def agenda(start: Start) -> tuple[Glass, QQuickItem]:
    many = [session(f"s{n:03}", "2024-07-05 15:00", title=text(f"Title {n:03}")) for n in range(90)]
    glass = start(catalogue(sessions=many), "--windowed")
    glass.kiosk.house.visit.touch()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    window = glass.window
    assert isinstance(window, QQuickWindow)
    return glass, list_in(window.contentItem())


def scroll(glass: Glass, rows: QQuickItem, by: float) -> None:
    rows.setProperty("contentY", float(rows.property("contentY")) + by)
    glass.settle()


def titles(glass: Glass) -> list[str]:
    """Of every row that assistive tools find, in the order of the list."""
    buttons = (thing for thing in glass.things() if thing.role == QAccessible.Role.Button)
    found = (part for thing in buttons for part in thing.name.split(", "))
    return sorted(part for part in found if part.startswith("Title"))


def test_after_scrolling_only_the_rows_in_view_are_found(start: Start) -> None:
    glass, rows = agenda(start)
    before = titles(glass)
    for _ in range(4):
        scroll(glass, rows, STEP)
    there = titles(glass)
    numbers = [int(each.removeprefix("Title ")) for each in there]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))  # none twice, no gap
    assert not set(there) & set(before)
    for _ in range(4):
        scroll(glass, rows, -STEP)
    assert titles(glass) == before


def test_a_row_that_was_made_of_another_opens_its_own(start: Start) -> None:
    glass, rows = agenda(start)
    for _ in range(3):
        scroll(glass, rows, STEP)
    house = glass.kiosk.house
    title = titles(glass)[2]
    row = next(t for t in glass.things() if t.role == QAccessible.Role.Button and title in t.name)
    glass.tap_at(row.rect.center())
    glass.settle()
    assert house.navigator.route.kind == "session"
    assert house.navigator.route.record == f"s{int(title.removeprefix('Title ')):03}"
