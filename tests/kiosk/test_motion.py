"""Motion can be interrupted, a list has momentum, and neither leaves anything behind or taps."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import SIGNAL, QObject, QPoint
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from kiosk.visitor.look import Look
from tests.build import catalogue, session, text
from tests.glass import Glass
from tests.kiosk.conftest import Start
from tests.painted import animations_of, items_of, moving, painted


@pytest.fixture
def moved(start: Start) -> Glass:
    """A visitor on home, where things move, and a long day behind the door of the agenda."""
    glass = start(long_day())
    glass.wake()
    glass.kiosk.presenter.choose_look(Look())
    painted(window_of(glass))
    return glass


def long_day() -> Catalogue:
    rooms = range(60)
    return catalogue(
        sessions=[session(f"s{n}", "2024-07-05 15:00", "2024-07-05 17:00") for n in rooms]
    )


def window_of(glass: Glass) -> QQuickWindow:
    assert isinstance(glass.window, QQuickWindow)
    return glass.window


def press_and_lift(glass: Glass, point: QPoint) -> None:
    """A tap after which no time passes: what it starts has only begun."""
    QTest.touchEvent(glass.window, glass._device).press(0, point, glass.window).commit(False)
    QTest.touchEvent(glass.window, glass._device).release(0, point, glass.window).commit(False)


def at_rest(glass: Glass) -> list[object]:
    """Where everything is once nothing moves any more; all of it is opaque."""
    window = window_of(glass)
    painted(window)
    slots = (item for item in items_of(window) if item.inherits("QQuickItem"))
    assert all(item.opacity() == 1 for item in slots if item.property("name") == route(glass))
    return [thing.rect.getRect() for thing in glass.things() if thing.touched]


def route(glass: Glass) -> str:
    return glass.kiosk.presenter.screen


@pytest.mark.parametrize("frames", [0, 1, 3])
def test_page_change_is_turned_round_by_back(moved: Glass, frames: int) -> None:
    before = at_rest(moved)
    back = moved.find("Home").rect.center() + QPoint(160, 0)
    press_and_lift(moved, moved.find("Agenda").rect.center())
    assert route(moved) == "agenda"
    for _ in range(frames):
        window_of(moved).grabWindow()
        QTest.qWait(16)
    press_and_lift(moved, back)
    assert at_rest(moved) == before
    assert route(moved) == "home"


def test_page_comes_in_once_it_is_made(moved: Glass) -> None:
    """Or the time that it takes to make it is taken from its way in, and it jumps."""
    items = items_of(window_of(moved), hidden=True)
    slot = next(item for item in items if item.property("name") == "agenda")
    entrance = next(animation for animation in animations_of(slot))
    made: list[float] = []
    QObject.connect(entrance, SIGNAL("started()"), lambda: made.append(height_in(slot)))
    moved.tap("Agenda")
    painted(window_of(moved))
    assert made == [slot.height()]
    assert slot.opacity() == 1


def height_in(slot: QQuickItem) -> float:
    """Of the page that the slot holds; 0 where none is made."""
    pages = (page for loader in slot.childItems() for page in loader.childItems())
    return max((page.height() for page in pages), default=0)


def test_page_change_is_turned_to_another_page(moved: Glass) -> None:
    moved.tap("Search")
    settled = at_rest(moved)
    moved.tap("Home")
    at_rest(moved)
    search = moved.find("Search").rect.center()
    press_and_lift(moved, moved.find("Agenda").rect.center())
    press_and_lift(moved, search)
    assert route(moved) == "search"
    assert at_rest(moved) == settled


@pytest.mark.parametrize("frames", [1, 3])
def test_sheet_is_sent_back_while_it_comes(moved: Glass, frames: int) -> None:
    window = window_of(moved)
    before = at_rest(moved)
    press_and_lift(moved, moved.find("Accessibility").rect.center())
    assert moving(window)
    for _ in range(frames):
        window.grabWindow()
        QTest.qWait(16)
    press_and_lift(moved, QPoint(540, 40))
    assert not moved.kiosk.house.access.shown.open
    assert at_rest(moved) == before


def test_sheet_is_called_back_while_it_goes(moved: Glass) -> None:
    moved.tap("Accessibility")
    opened = at_rest(moved)
    press_and_lift(moved, QPoint(540, 40))
    moved.kiosk.house.access.ask()
    assert at_rest(moved) == opened


def agenda_list(glass: Glass) -> QQuickItem:
    glass.tap("Agenda")
    window = window_of(glass)
    painted(window)
    lists = [i for i in items_of(window) if i.inherits("QQuickListView") and room_in(i) > 0]
    return lists[0]


def room_in(item: Any) -> float:
    return float(item.property("contentHeight")) - float(item.height())


def place_of(item: Any) -> float:
    return float(item.property("contentY")) - float(item.property("originY"))


def flick(glass: Glass, start: QPoint, by: int) -> None:
    """A finger that leaves the glass while it moves, `by` pixels down or up."""
    QTest.touchEvent(glass.window, glass._device).press(0, start, glass.window).commit()
    for step in range(1, 9):
        point = start + QPoint(0, by * step // 8)
        QTest.qSleep(4)
        QTest.touchEvent(glass.window, glass._device).move(0, point, glass.window).commit(False)
    end = start + QPoint(0, by)
    QTest.touchEvent(glass.window, glass._device).release(0, end, glass.window).commit(False)


def set_going(glass: Glass, item: QQuickItem) -> None:
    """A machine under load may hold the finger still before it leaves: then once more."""
    for _ in range(20):
        flick(glass, MIDDLE, -300)
        if item.property("flicking"):
            return
    raise AssertionError("no flick set the list going")


def places_until_rest(glass: Glass, item: QQuickItem) -> list[float]:
    places = [place_of(item)]
    while item.property("moving"):
        QTest.qWait(16)
        places.append(place_of(item))
    return places


MIDDLE = QPoint(500, 1000)


def test_list_goes_on_after_a_flick_and_comes_to_rest(moved: Glass) -> None:
    rows = agenda_list(moved)
    set_going(moved, rows)
    released = place_of(rows)
    places = places_until_rest(moved, rows)
    assert places[-1] > released
    # Qt puts what rests on the nearest whole pixel: nothing that is drawn goes back.
    assert [round(place) for place in places] == sorted(round(place) for place in places)
    assert route(moved) == "agenda"


def test_touch_stops_a_list_and_opens_nothing(moved: Glass) -> None:
    rows = agenda_list(moved)
    set_going(moved, rows)
    QTest.touchEvent(moved.window, moved._device).press(0, MIDDLE, moved.window).commit(False)
    stopped = place_of(rows)
    QTest.qWait(50)
    assert place_of(rows) == stopped
    QTest.touchEvent(moved.window, moved._device).release(0, MIDDLE, moved.window).commit()
    moved.come_to_rest()
    assert route(moved) == "agenda"
    assert abs(place_of(rows) - stopped) < 1


def uneven_day() -> Catalogue:
    """Rows of one to many lines: what is above the view is only estimated by the list."""
    said = [text("A title that goes on and on " * (1 + n * 7 % 11)) for n in range(80)]
    hours = "2024-07-05 15:00", "2024-07-05 17:00"
    return catalogue(sessions=[session(f"s{n}", *hours, title=t) for n, t in enumerate(said)])


def test_hard_flick_to_the_top_of_uneven_rows_never_passes_it(start: Start) -> None:
    moved = start(uneven_day())
    moved.wake()
    rows = agenda_list(moved)
    places: list[float] = []
    window_of(moved).frameSwapped.connect(lambda: places.append(place_of(rows)))
    for _ in range(3):
        rows.setProperty("contentY", rows.property("originY") + room_in(rows))
        painted(window_of(moved))
        for _ in range(40):
            flick(moved, MIDDLE, 900)
            QTest.qWait(50)
        places_until_rest(moved, rows)
        assert place_of(rows) == 0
    assert len(places) > 40
    assert min(places) >= 0


def test_flick_against_the_end_stays_within_the_list(moved: Glass) -> None:
    rows = agenda_list(moved)
    for _ in range(12):
        flick(moved, MIDDLE, -900)
        assert all(0 <= place <= room_in(rows) + 1 for place in places_until_rest(moved, rows))
    assert place_of(rows) == pytest.approx(room_in(rows), abs=1)
    for _ in range(12):
        flick(moved, MIDDLE, 900)
        places_until_rest(moved, rows)
    assert place_of(rows) == pytest.approx(0, abs=1)
    assert route(moved) == "agenda"
