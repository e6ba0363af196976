"""Attract: highlights of every kind, drift against burn-in, and no work while nothing changes."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from db.catalogue import Catalogue
from kiosk.home.highlights import highlights_of
from kiosk.screens.attract import DRIFTS, derive_attract
from tests.build import award, catalogue, forum, place, scene, session, treasure
from tests.kiosk.conftest import Start
from tests.painted import painted
from tests.texts import shown_texts

NOW = "2024-07-05 14:10"
IDLE_MS = 1500


def content() -> Catalogue:
    return catalogue(
        sessions=[session("county", "2024-07-05 15:30", "2024-07-05 17:00", place="desk")],
        places=[place("desk")],
        forums=[forum("law"), forum("health")],
        awards=[award("hall")],
        treasures=[treasure("vajra", "hall", 1)],
    )


def test_highlights_take_turns_between_their_kinds() -> None:
    shown = highlights_of(scene(content(), NOW))
    assert [record.id for record in shown] == ["vajra", "law", "county", "health"]


def test_highlight_says_kind_title_and_place_in_both_languages() -> None:
    props = derive_attract(scene(content(), NOW), 2)
    assert (props.highlight, props.highlights) == (3, 4)
    assert (props.highlight_kind, props.highlight_kind_other) == ("Next 15:30", "接下来 15:30")
    assert (props.highlight_title, props.highlight_title_other) == ("County", "场次county")


def test_each_minute_moves_everything_a_little_and_changes_the_order() -> None:
    hour = [derive_attract(scene(content(), f"2024-07-05 14:{m:02}"), 0) for m in range(60)]
    places = [(props.drift_x, props.drift_y) for props in hour]
    assert set(places) == set(DRIFTS)
    assert all(a != b for a, b in pairwise(places))
    assert [props.turned for props in hour[:4]] == [False, True, False, True]


def test_nothing_is_derived_emitted_or_drawn_between_two_turns(start: Start) -> None:
    glass = start(content())
    window = glass.window
    assert isinstance(window, QQuickWindow)
    painted(window)
    frames: list[int] = []
    window.frameSwapped.connect(lambda: frames.append(1))
    shown = glass.kiosk.house.screens["attract"].shown
    QTest.qWait(IDLE_MS)
    assert frames == []
    assert glass.kiosk.house.screens["attract"].shown is shown


def test_attract_runs_the_minute_tick_and_the_turn_and_no_other_timer(start: Start) -> None:
    glass = start(content())
    house = glass.kiosk.house
    owners = [house.clock, house.visit, house.navigator, *house.screens.values()]
    timers = [timer for owner in owners for timer in owner.findChildren(QTimer)]
    active = [timer for timer in timers if timer.isActive()]
    assert [timer.interval() for timer in active] == [20_000]
    glass.wake()
    assert not house.screens["attract"].findChildren(QTimer)[0].isActive()


def test_no_animation_of_the_interface_runs_for_ever() -> None:
    qml = Path(__file__).parents[2] / "resources" / "qml"
    endless = [p.name for p in qml.rglob("*.qml") if "Animation.Infinite" in p.read_text("utf-8")]
    assert endless == []


@pytest.mark.parametrize("size", ["1080x1920", "1920x1080"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_text_is_whole_and_above_the_field_to_touch(
    start: Start, bundled: Catalogue, size: str, language: str
) -> None:
    """Without a place of its own the guide names the hall beside the room."""
    glass = start(bundled, "--size", size, "--language", language)
    glass.settle()
    texts = [text for text in shown_texts(glass.window) if text.property("text")]
    assert not [text.property("text") for text in texts if text.property("truncated")]
    inviting = {"en": "Touch to begin 触摸开始", "zh": "触摸开始 Touch to begin"}
    field = glass.find(inviting[language]).rect.top()
    spans = [(top_of(text), top_of(text) + text.height()) for text in texts]
    assert [span for span in spans if span[0] < field < span[1]] == []


def top_of(text: QQuickItem) -> float:
    return text.mapToScene(QPointF(0, 0)).y()
