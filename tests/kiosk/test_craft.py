"""A press answers at once and leaves nothing lit; what changes is said to assistive tools."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from tests.build import announcement, catalogue, forum, place, session
from tests.glass import Glass
from tests.kiosk.conftest import Start


def content(**more: object) -> Catalogue:
    return catalogue(
        sessions=[session("county", "2024-07-05 15:30", "2024-07-05 17:00", place="desk")],
        places=[place("desk")],
        forums=[forum("law")],
        **more,
    )


def picture(glass: Glass) -> QImage:
    window = glass.window
    assert isinstance(window, QQuickWindow)
    return window.grabWindow()


@pytest.mark.parametrize("screen", ["home", "agenda", "forums"])
def test_press_shows_on_the_next_frame_and_is_gone_after_it(start: Start, screen: str) -> None:
    """museum 38: a finger that is lifted leaves nothing lit."""
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open(screen)
    glass.settle()
    usable = [t for t in glass.things() if t.touched and not t.seen.isEmpty() and t.name != "Back"]
    assert len(usable) >= 8
    unlit = []
    for thing in usable:
        before = picture(glass)
        point = thing.seen.center()
        QTest.touchEvent(glass.window, glass._device).press(0, point, glass.window).commit()
        pressed = picture(glass)
        away = point + QPoint(0, 200 if point.y() < 900 else -200)
        QTest.touchEvent(glass.window, glass._device).move(0, away, glass.window).commit()
        QTest.touchEvent(glass.window, glass._device).release(0, away, glass.window).commit()
        glass.settle()
        if pressed == before:
            unlit.append(thing.name)
    assert unlit == []


class Listener(QObject):
    """Hears what the interface says to assistive tools."""

    def __init__(self, glass: Glass) -> None:
        super().__init__()
        self.heard: list[str] = []
        speech: Any = glass.kiosk.front.engine.singletonInstance("Exhibition.Controls", "Speech")
        speech.said.connect(self.hear)

    @Slot(str, bool)
    def hear(self, text: str, urgent: bool) -> None:
        self.heard.append(text)

    def take(self) -> list[str]:
        heard, self.heard = self.heard, []
        return heard


@pytest.mark.parametrize(
    ("language", "page", "plan", "sheet"),
    [("en", "Agenda", "My plan 1", "Accessibility"), ("zh", "议程", "我的日程 1", "无障碍")],
)
def test_page_plan_sheet_and_question_are_said(
    start: Start, language: str, page: str, plan: str, sheet: str
) -> None:
    glass = start(content(), "--language", language)
    glass.wake()
    house, listener = glass.kiosk.house, Listener(glass)
    house.navigator.open("agenda")
    assert page in listener.take()
    house.plan.toggle("county")
    assert plan in listener.take()
    house.access.ask()
    assert sheet in listener.take()
    house.access.close()
    house.visit._ask()
    said = listener.take()
    assert any("Still there?" in text for text in said)


def test_count_of_what_a_filter_leaves_is_said(start: Start) -> None:
    glass = start(content())
    glass.wake()
    glass.kiosk.house.navigator.open("agenda")
    glass.settle()
    listener = Listener(glass)
    glass.tap("Sat 6")
    assert any("0" in text or "no" in text.lower() for text in listener.take())


def test_announcement_is_said_when_it_comes(start: Start) -> None:
    glass = start(content())
    glass.wake()
    listener = Listener(glass)
    moves = announcement("hall-moves", "2024-07-05 18:00")
    glass.kiosk.house.library.swap(content(announcements=[moves]))
    assert "Notice: Hall-Moves" in listener.take()
