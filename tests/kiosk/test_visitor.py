"""A visitor's ways through the guide, by real touches."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue, Claim, Disagreement, Figure, Strand
from kiosk.platform.complaints import Complaints
from kiosk.visitor.visit import VisitState
from tests.build import announcement, catalogue, forum, place, session, text
from tests.glass import Glass
from tests.kiosk.conftest import Start


def content(**more: object) -> Catalogue:
    return catalogue(
        **{
            "sessions": [
                session("low-altitude", "2024-07-05 12:30", "2024-07-05 14:40", place="desk"),
                session("county", "2024-07-05 15:30", "2024-07-05 17:00", place="desk"),
                session("morning", "2024-07-05 09:30", "2024-07-05 10:30", place="desk"),
                session("saturday", "2024-07-06 09:30", "2024-07-06 10:30", forum="law"),
                session("undated", strand=Strand.NAMED),
            ],
            "places": [place("hall", kind="hall"), place("desk", within="hall")],
            "forums": [forum("law")],
            **more,
        }
    )


def test_waking_touch_opens_nothing_else(start: Start) -> None:
    glass = start(content())
    glass.wake()
    assert glass.kiosk.house.frame.shown.screen == "home"
    assert not glass.kiosk.house.navigator.can_go_back


def test_home_shows_now_and_next(start: Start) -> None:
    glass = start(content())
    glass.wake()
    rows = [n for n in glass.touchable_names() if n[:2].isdigit()]
    assert rows == [
        "12:30, to 14:40, Low Altitude, 30 min left, Desk, Hall",
        "15:30, in 1 h 20 min, County, Desk, Hall",
        "09:30, to 10:30, Saturday, room not published",
    ]


def test_agenda_to_session_and_back(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.tap("Agenda")
    glass.tap("15:30")
    assert glass.kiosk.house.frame.shown.where == "Agenda / Fri 5 July"
    assert glass.says("in 1 h 20 min")
    glass.tap("Back")
    assert glass.kiosk.house.frame.shown.screen == "agenda"


def test_agenda_day_strip_counts_and_changes_the_day(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.tap("Agenda")
    glass.tap("Sat 6 1")
    assert glass.says("Saturday 6 July")
    assert glass.find("Sat 6").checked


def test_agenda_earlier_sessions_are_folded_and_unfold(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.tap("Agenda")
    assert not glass.says("Morning")
    glass.tap("1 ended earlier")
    assert glass.says("09:30, to 10:30, Morning")


def test_session_goes_to_the_next_in_its_room(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.tap("12:30")
    glass.tap("Later here")
    assert glass.kiosk.house.navigator.route.record == "county"


def test_language_flips_in_place_and_keeps_day_and_scroll(start: Start) -> None:
    """museum 40: no retranslate, no reset, nothing half-translated."""
    many = [session(f"s-{n:02}", f"2024-07-06 {8 + n // 4:02}:{n % 4 * 15:02}") for n in range(40)]
    glass = start(content(sessions=many))
    glass.wake()
    glass.tap("Agenda")
    glass.tap("Sat 6")
    middle = QPoint(540, 900)
    glass.drag(middle, middle - QPoint(0, 700))
    before = rows_in_view(glass)
    glass.tap("中文")
    glass.come_to_rest()
    after = rows_in_view(glass)
    first = min(before, key=lambda time: abs(before[time]))
    assert first > "08:00"
    assert abs(after[first] - before[first]) <= A_HAIR
    assert glass.kiosk.house.frame.shown.home_text == "首页"
    assert glass.says("7月6日 星期六") or glass.says("场次")


A_HAIR = 8
"""Pixels that a row may move with its lines, which are higher in Chinese."""


def rows_in_view(glass: Glass) -> dict[str, int]:
    """How far below the upper edge of the list the session rows lie, by their times."""
    heads = [t.rect for t in glass.things() if t.name.startswith(("Saturday", "7月6日"))]
    edge = max(rect.bottom() for rect in heads)
    return {t.name[:5]: t.rect.y() - edge for t in glass.things() if t.name[2:3] == ":"}


def test_source_mark_opens_both_values_where_sources_differ(start: Start) -> None:
    figure = Figure(
        id="visits",
        label=text("Visits", "人次"),
        value=300000,
        unit=text("visits", "人次"),
        topic="forums",
        sources=("news",),
        disagreements=("c",),
    )
    claims = (Claim(text("300,000"), ("news",)), Claim(text("200,000"), ("news",)))
    differ = Disagreement(id="c", about=text("Visits"), claims=claims, subjects=())
    glass = start(content(figures=[figure], disagreements=[differ]))
    glass.wake()
    glass.tap("300,000 visits")
    assert glass.says("The sources differ")
    assert glass.says("300,000") and glass.says("200,000")
    glass.tap("Close")
    assert not glass.kiosk.house.sources.shown.open


def test_visit_that_ends_leaves_nothing(start: Start) -> None:
    """museum 43: language, day and place are those of a fresh start."""
    glass = start(content())
    fresh = glass.kiosk.house.frame.shown
    glass.wake()
    glass.tap("Agenda")
    glass.tap("Sat 6")
    glass.tap("中文")
    glass.kiosk.house.visit.end()
    assert glass.kiosk.house.frame.shown == fresh
    glass.wake()
    glass.tap("Agenda")
    assert glass.says("Friday 5 July")


def test_question_is_answered_by_one_big_button(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.visit._ask()
    glass.tap("I am still here")
    assert glass.kiosk.house.visit.state is VisitState.ACTIVE


def test_question_covers_everything_else(start: Start) -> None:
    glass = start(content())
    glass.wake()
    agenda = glass.find("Agenda").rect.center()
    glass.kiosk.house.visit._ask()
    glass.tap_at(agenda)
    assert glass.kiosk.house.navigator.route.kind == "home"


def test_idle_timer_waits_anew_with_each_touch(start: Start) -> None:
    """museum 42: touches count, and nothing the screen does by itself resets the timer."""
    glass = start(content())
    glass.wake()
    visit = glass.kiosk.house.visit
    visit._idle.start(60_000)
    glass.kiosk.house.clock.ticked.emit()
    assert visit._idle.interval() == 60_000
    glass.tap("Agenda")
    assert visit._idle.interval() == 45_000


def test_drag_scrolls_and_does_not_tap(start: Start) -> None:
    many = [session(f"s-{n:02}", f"2024-07-05 {15 + n // 8:02}:{n % 8 * 7:02}") for n in range(40)]
    glass = start(content(sessions=many))
    glass.wake()
    glass.tap("Agenda")
    row = glass.find("15:07").rect.center()
    glass.drag(row, row - QPoint(0, 300))
    assert glass.kiosk.house.navigator.route.kind == "agenda"


def test_announcement_stands_under_the_top_bar_until_it_expires(start: Start) -> None:
    glass = start(content(announcements=[announcement("hall-moves", "2024-07-05 18:00")]))
    glass.wake()
    assert glass.says("Notice: Hall-Moves")
    glass.kiosk.house.library.swap(content())
    assert not glass.says("Notice")


def test_clock_that_cannot_be_right_claims_nothing(start: Start) -> None:
    glass = start(content(), "--now", "1970-01-01T00:00+00:00")
    glass.wake()
    assert glass.says("clock being checked")
    assert not glass.says("min left")


def test_rotation_while_running_keeps_the_place(start: Start, qtbot: QtBot) -> None:
    """museum 39: no stale sizes after the glass turns."""
    glass = start(content())
    glass.wake()
    glass.tap("Agenda")
    glass.window.resize(1920, 1080)
    qtbot.waitUntil(lambda: glass.window.width() == 1920)
    QTest.qWait(20)
    rects = [t.rect for t in glass.things() if t.name.startswith(("Home", "15:30"))]
    assert len(rects) == 2
    assert all(r.right() <= 1920 and r.bottom() <= 1080 for r in rects)


def test_window_is_not_closed_by_a_visitor(start: Start) -> None:
    """museum 48: no key and no close request leads out."""
    glass = start(content())
    glass.wake()
    glass.window.close()
    assert glass.window.isVisible()


def test_keyboard_reaches_and_opens_everything_on_home(start: Start) -> None:
    from PySide6.QtCore import Qt

    glass = start(content())
    glass.wake()
    glass.window.requestActivate()
    QTest.qWait(10)
    for _ in range(40):
        QTest.keyClick(glass.window, Qt.Key.Key_Tab)
        item = glass.window.focusObject()
        if (
            item is not None
            and item.property("accessibleName") == "Agenda, 5, sessions, 4 with a date"
        ):
            break
    QTest.keyClick(glass.window, Qt.Key.Key_Return)
    assert glass.kiosk.house.navigator.route.kind == "agenda"


def test_visit_that_ends_on_another_day_makes_qt_complain_of_nothing(start: Start) -> None:
    many = [session(f"s-{n:02}", f"2024-07-05 {8 + n // 4:02}:{n % 4 * 15:02}") for n in range(30)]
    few = [session(f"u-{n}", strand=Strand.NAMED) for n in range(7)]
    with Complaints() as complaints:
        glass = start(content(sessions=[*many, *few]))
        glass.wake()
        glass.tap("Agenda")
        for day in ("Undated", "Fri 5", "Sat 6", "Undated"):
            glass.tap(day)
        glass.kiosk.house.visit.end()
        glass.settle()
    assert complaints.heard == []
