"""An urgent release comes in at once, and the visitor keeps the page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.visitor.navigator import Route
from kiosk.wording.news import News
from tests.build import session, text
from tests.kiosk.conftest import Follow
from tests.kiosk.taking_up import (
    FRIDAY,
    programme,
    seen_sessions,
    sees,
    talks,
)
from tests.published import Published


def test_urgent_release_keeps_page_scroll_filter_plan_and_language(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    """museum 42: a refresh in mid-visit wipes nothing."""
    published.publish(programme())
    glass = follow(published.folder)
    house = glass.kiosk.house
    glass.wake()
    glass.tap("Agenda")
    agenda = house.screens["agenda"]
    agenda.chooseStrand("main")  # type: ignore[attr-defined]
    house.plan.toggle("talk-03")
    glass.tap("中文")
    glass.settle()
    glass.drag(QPoint(500, 1100), QPoint(500, 500))
    where = {thing.name: thing.rect for thing in seen_sessions(glass)}
    added = session("new", f"{FRIDAY} 14:02", f"{FRIDAY} 14:04", strand="main", place="desk")
    moved = [
        replace(each, title=text("Renamed")) if each.id == "talk-01" else each for each in talks()
    ]
    published.publish(programme(added, *moved), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    after = {thing.name: thing.rect for thing in seen_sessions(glass)}
    assert len(where) > 3 and after == where
    assert house.navigator.route == Route("agenda")
    assert house.frame.shown.han
    assert agenda.shown.place.startswith(f"{FRIDAY} main")
    assert house.plan.sessions == ("talk-03",)


def test_urgent_release_is_told_softly_and_the_notice_goes(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    published.publish(programme(*talks(3)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    role = QAccessible.Role.AlertMessage
    assert glass.names(role) == ["The programme was updated"]
    glass.tap("中文")
    assert glass.names(role) == ["日程已更新"]
    glass.kiosk.house.notice._timer.timeout.emit()
    glass.settle()
    assert glass.names(role) == []


def test_notice_ends_with_the_visit(qtbot: QtBot, follow: Follow, published: Published) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    published.publish(programme(*talks(3)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    assert glass.kiosk.house.notice.news == News()
    glass.kiosk.house.visit.end()
    assert glass.kiosk.house.notice.news is None


def test_urgent_release_without_the_open_page_opens_the_one_before(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    house = glass.kiosk.house
    glass.wake()
    for kind, record in (("agenda", ""), ("session", "talk-02"), ("session", "talk-01")):
        house.navigator.open(kind, record)
    house.plan.toggle("talk-01")
    house.plan.toggle("talk-05")
    gone = {"talk-01", "talk-02"}
    published.publish(programme(*(t for t in talks() if t.id not in gone)), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    assert house.navigator.route == Route("agenda")
    assert house.plan.sessions == ("talk-05",)
    glass.settle()
    assert glass.says("The programme was updated; that page is no longer in it")


def test_urgent_release_that_shortens_the_plan_says_so(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    glass.wake()
    glass.kiosk.house.plan.toggle("talk-01")
    published.publish(programme(*talks()[2:]), urgent=True)
    sees(qtbot, glass, published.hashes[1])
    glass.settle()
    assert glass.says("The programme was updated; 1 session left your plan")
