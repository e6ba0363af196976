"""The agenda at the glass: list and grid, now, facets, and what lies where."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtQuick import QQuickItem

from db.catalogue import Catalogue
from tests.build import at, catalogue, place, session, text
from tests.glass import Glass, Thing
from tests.kiosk.conftest import Start
from tests.texts import shown_texts

sizes = pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
LONG = text("A very long title about everything that there is to know " * 5, "很长的标题" * 50)


def content(**lists: Any) -> Catalogue:
    given: dict[str, Any] = {
        "places": [place("room-a"), place("room-b")],
        "sessions": [
            session("morning", "2024-07-05 09:30", "2024-07-05 10:30", place="room-a"),
            session("lunch", "2024-07-05 13:00", "2024-07-05 15:00", place="room-a"),
            session("clash", "2024-07-05 14:00", "2024-07-05 16:00", place="room-a"),
            session("flash", "2024-07-05 15:00", "2024-07-05 15:05", place="room-b"),
            session(
                "topical",
                "2024-07-05 16:00",
                "2024-07-05 17:00",
                place="room-b",
                topics=(text("Law", "法律"),),
            ),
            session("evening", "2024-07-05 21:00", "2024-07-05 22:00", place="room-b"),
            session("tomorrow", "2024-07-06 10:00", "2024-07-06 11:00", place="room-a"),
        ],
    }
    return catalogue(**{**given, **lists})


def agenda(start: Start, size: str, lists: Catalogue | None = None, *flags: str) -> Glass:
    glass = start(lists or content(), "--size", size, *flags)
    glass.wake()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    return glass


def block(glass: Glass, start: str) -> Thing:
    return glass.find(start)


@sizes
def test_switch_shows_the_grid_and_a_block_opens_its_session(start: Start, size: str) -> None:
    glass = agenda(start, size)
    glass.tap("Grid")
    assert glass.find("Grid").checked
    glass.tap("13:00, to 15:00, Lunch, 50 min left, Room A")
    assert glass.kiosk.house.navigator.route.record == "lunch"
    glass.tap("Back")
    assert glass.find("Grid").checked


@sizes
def test_visit_that_ends_leaves_no_view_and_no_filter(start: Start, size: str) -> None:
    """museum 43"""
    glass = agenda(start, size)
    glass.tap("Grid")
    glass.tap("Topic")
    glass.tap("Law 1")
    glass.kiosk.house.visit.end()
    glass.settle()
    glass.wake()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    assert glass.find("List").checked
    assert glass.find("Topic").name == "Topic"


@sizes
def test_blocks_that_overlap_in_time_lie_side_by_side(start: Start, size: str) -> None:
    """museum 28"""
    glass = agenda(start, size)
    glass.tap("Grid")
    blocks = [t.rect for t in glass.things() if t.touched and t.sideways]
    assert len(blocks) > 2
    assert not any(one.intersects(other) for one, other in combinations(blocks, 2))


@sizes
def test_five_minutes_keep_title_and_a_target_for_a_finger(start: Start, size: str) -> None:
    """museum 33"""
    glass = agenda(start, size)
    glass.tap("Grid")
    rect = block(glass, "15:00, to 15:05, Flash").rect
    assert min(rect.width(), rect.height()) >= 64


@sizes
def test_width_of_a_block_is_its_duration(start: Start, size: str) -> None:
    """museum 34"""
    glass = agenda(start, size)
    glass.tap("Grid")
    lunch, clash = (block(glass, name).rect for name in ("13:00, to 15:00", "14:00, to 16:00"))
    topical = block(glass, "16:00, to 17:00").rect
    assert lunch.width() == clash.width()
    assert abs(lunch.width() - 2 * topical.width()) <= 5
    assert abs((clash.x() - lunch.x()) - topical.width()) <= 5


@sizes
def test_now_comes_back_after_the_grid_was_moved(start: Start, size: str) -> None:
    glass = agenda(start, size)
    glass.tap("Grid")
    before = block(glass, "13:00").rect
    middle = before.center()
    glass.drag(middle, middle - QPoint(300, 0))
    assert block(glass, "13:00").rect.x() < before.x()
    glass.tap("Now")
    glass.settle()
    assert block(glass, "13:00").rect == before


@sizes
def test_hour_under_the_left_edge_is_not_cut(start: Start, size: str) -> None:
    """What is left of 13:00 would say 3:00."""
    glass = agenda(start, size)
    glass.tap("Grid")
    field, seen = sideways(glass), set[tuple[str, ...]]()
    for _ in range(8):
        field.setProperty("contentX", float(field.property("contentX")) + 41)
        glass.settle()
        hours = [t for t in shown_texts(glass.window) if t.parentItem().clip() and ":00" in said(t)]
        assert min(t.x() for t in hours) >= 0
        seen.add(tuple(said(t) for t in hours))
    assert len(seen) > 1, "no hour went past the edge"


def sideways(glass: Glass) -> QQuickItem:
    """The field of the grid."""
    waiting = [glass.window.contentItem()]  # type: ignore[attr-defined]
    while waiting:
        item: QQuickItem = waiting.pop()
        wide = item.inherits("QQuickFlickable") and item.property("contentWidth") > item.width()
        if item.isVisible() and wide and item.property("contentHeight") == item.height():
            return item
        waiting += item.childItems() if item.isVisible() else []
    raise LookupError("no grid")


def said(item: QQuickItem) -> str:
    return str(item.property("text"))


@sizes
def test_now_on_another_day_goes_to_today_first(start: Start, size: str) -> None:
    glass = agenda(start, size)
    glass.tap("Grid")
    glass.tap("Sat 6")
    assert glass.says("Tomorrow")
    glass.tap("Now")
    glass.settle()
    assert glass.find("Fri 5").checked
    assert glass.says("13:00, to 15:00, Lunch")


def test_now_scrolls_the_list_of_today_to_the_now_line(start: Start) -> None:
    hours = [f"2024-07-05 {hour:02}:{minute:02}" for hour in range(15, 23) for minute in (0, 30)]
    running = [session(f"on-{n:02}", "2024-07-05 13:00", "2024-07-05 15:00") for n in range(12)]
    many = [*running, *(session(f"s-{n:02}", hour) for n, hour in enumerate(hours))]
    glass = agenda(start, "1080x1920", content(sessions=many))
    top = next(
        t.rect
        for t in glass.things()
        if t.name == "13:00, to 15:00, On 00, 50 min left, room not published"
    )
    glass.tap("Now")
    glass.settle()
    line = next(t for t in glass.things() if t.name == "Now 14:10")
    assert top.y() < line.rect.y() < top.y() + 300


@sizes
def test_facet_opens_a_sheet_filters_and_can_be_cleared(start: Start, size: str) -> None:
    glass = agenda(start, size)
    glass.tap("Topic")
    assert "Law 1" in glass.touchable_names()
    assert "Sat 6 1" not in glass.touchable_names()
    glass.tap("Law")
    assert glass.find("Law 1").rect.isValid()
    assert glass.says("1 sessions") or glass.says("1 session")
    assert not glass.says("Lunch")
    glass.tap("Law")
    glass.tap("All 6")
    assert glass.find("Topic").rect.isValid()
    assert glass.says("Lunch")


def test_facet_sheet_is_closed_when_the_screen_is_left(start: Start) -> None:
    glass = agenda(start, "1080x1920")
    glass.tap("Topic")
    glass.tap("Home")
    glass.tap("Agenda")
    assert "Close" not in glass.touchable_names()


@sizes
def test_groups_without_an_hour_stand_below_the_grid(start: Start, size: str) -> None:
    hourless = session("sometime", day=at("2024-07-05 12:00").date())
    timed = session("lunch", "2024-07-05 13:00", "2024-07-05 15:00", place="room-a")
    glass = agenda(start, size, content(sessions=[hourless, timed]))
    glass.tap("Grid")
    below = glass.find("That day, Sometime").rect
    assert below.y() > block(glass, "13:00").rect.bottom()


@sizes
@pytest.mark.parametrize("language", ["en", "zh"])
def test_long_names_stay_within_their_row_of_the_grid(
    start: Start, size: str, language: str
) -> None:
    """museum 32"""
    rooms = [place("room-a", name=LONG), place("room-b", name=LONG)]
    sessions = [
        session(f"s-{n}", "2024-07-05 14:00", "2024-07-05 14:40", place=room, title=LONG)
        for n, room in enumerate(("room-a", "room-b", "room-b"))
    ]
    lists = content(places=rooms, sessions=sessions)
    glass = agenda(start, size, lists, "--text-size", "largest", "--language", language)
    glass.kiosk.house.screens["agenda"].chooseView("grid")  # type: ignore[attr-defined]
    glass.settle()
    said = LONG.in_language(language) or ""
    rects = [t.rect for t in glass.things() if t.name.startswith(said[:20]) and not t.touched]
    names = [rect for rect in rects if rect.x() == 60 and rect.width() <= 224]
    assert len(names) == 2
    assert not names[0].intersects(names[1])
    field = QRect(60 + 224, 0, glass.window.width(), glass.window.height())
    assert not any(rect.intersects(field) for rect in names)


@sizes
def test_five_hundred_sessions_make_only_the_blocks_in_view(start: Start, size: str) -> None:
    places = [place(f"room-{n:02}") for n in range(30)]
    many = [
        session(
            f"s-{n:03}",
            f"2024-07-05 {8 + n // 30 % 16:02}:{n % 4 * 10:02}",
            place=f"room-{n % 30:02}",
        )
        for n in range(500)
    ]
    glass = agenda(start, size, content(places=places, sessions=many))
    glass.tap("Grid")
    shown = [t for t in glass.things() if t.touched and t.sideways]
    assert 10 < len(shown) < 200
    glass.drag(QPoint(300, 700), QPoint(300, 300))
    assert any(not t.seen.isEmpty() for t in glass.things() if t.touched and t.sideways)


def test_large_text_on_lying_glass_folds_the_strands_beside_the_days(start: Start) -> None:
    glass = agenda(start, "1920x1080", None, "--text-size", "largest")
    rows = {glass.find(name).rect.center().y() for name in ("Fri 5", "Kind", "Topic", "List")}
    assert len(rows) == 1
    glass.tap("Kind")
    glass.tap("Hall 6")
    assert glass.find("Hall 6").rect.center().y() in rows
    glass.tap("Hall 6")
    glass.tap("All 6")
    assert glass.find("Kind").name == "Kind"


@sizes
@pytest.mark.parametrize("scale", ["size-normal", "size-largest"])
def test_chosen_venue_leaves_room_for_list_and_grid(
    start: Start, bundled: Catalogue, size: str, scale: str
) -> None:
    """However long its name is."""
    glass = agenda(start, size, bundled)
    glass.kiosk.house.access.choose(scale)
    longest = max(bundled.venues.values(), key=lambda each: len(each.name.said(("en",)).words))
    agenda_model: Any = glass.kiosk.house.screens["agenda"]
    agenda_model.openFacet("venue")
    agenda_model.chooseValue(longest.id)
    glass.settle()
    chip = glass.find(longest.name.said(("en",)).words).rect
    assert not [name for name in ("List", "Grid") if chip.intersects(glass.find(name).rect)]
