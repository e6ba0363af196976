"""The preview's bar: its clock, what it tells, and that it stands outside the guide."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.preview.event_days import event_days, instant_at, share_at, span_of
from kiosk.preview.kiosk import PreviewKiosk
from kiosk.preview.report import Report, read_report
from kiosk.visitor.visit import VisitState
from tests.build import at, catalogue, scene, session
from tests.glass import Glass
from tests.kiosk.conftest import Start

ROOT = Path(__file__).parents[2]
CONTENT = catalogue(
    sessions={
        s.id: s
        for s in (
            session("morning", "2024-07-05 06:30", "2024-07-05 07:30"),
            session("late", "2024-07-05 22:00", "2024-07-06 00:20"),
            session("next", "2024-07-06 10:00", "2024-07-06 11:00"),
        )
    }
)
Open = Callable[..., tuple[Glass, PreviewKiosk]]


@pytest.fixture
def opened(start: Start, tmp_path: Path) -> Open:
    """opened(**report) -> the glass and the kiosk with its bar."""

    def begin(**told: object) -> tuple[Glass, PreviewKiosk]:
        _tell(tmp_path, **told)
        pointer = str(tmp_path / "current.json")
        glass = start(CONTENT, "--content", pointer, "--windowed", kind=PreviewKiosk)
        glass.settle()
        assert isinstance(glass.kiosk, PreviewKiosk)
        return glass, glass.kiosk

    return begin


def _tell(folder: Path, **told: object) -> None:
    words = {"name": "plan.xlsx", "read": "14:10:03", "stale": "", "problems": [], **told}
    (folder / "new.json").write_text(json.dumps(words))
    (folder / "new.json").replace(folder / "problems.json")


def slider(glass: Glass) -> QPoint:
    (found,) = [t for t in glass.things() if t.role is QAccessible.Role.Slider]
    return found.rect.center()


def test_the_slider_spans_whole_hours_round_the_sessions_of_a_day() -> None:
    moment = scene(CONTENT, "2024-07-05 14:10").moment
    days = event_days(CONTENT, moment)
    assert days == tuple(date(2024, 7, day) for day in (4, 5, 6, 7))
    assert span_of(days[1], CONTENT, moment) == (at("2024-07-05 06:00"), at("2024-07-06 01:00"))
    assert span_of(days[3], CONTENT, moment) == (at("2024-07-07 08:00"), at("2024-07-07 20:00"))


@given(st.floats(0, 1))
def test_a_place_of_the_slider_is_an_instant_of_the_day_and_back(share: float) -> None:
    span = (at("2024-07-05 06:00"), at("2024-07-06 01:00"))
    instant = instant_at(share, span)
    assert span[0] <= instant <= span[1]
    assert instant.minute % 5 == 0
    step = timedelta(minutes=2.6) / (span[1] - span[0])
    assert share_at(instant, span) == pytest.approx(share, abs=step)


def test_the_bar_tells_what_is_shown_and_the_time_there(opened: Open) -> None:
    glass, preview = opened()
    shown = preview.bar.shown
    assert (shown.mark, shown.name, shown.state) == ("Preview", "plan.xlsx", "Read at 14:10:03")
    assert [(d.text, d.selected) for d in shown.days][1] == ("5 Jul", True)
    assert shown.hour == "14:10"
    assert glass.says("Preview")


def test_a_day_and_a_place_of_the_slider_set_the_clock_of_the_guide(opened: Open) -> None:
    glass, preview = opened()
    glass.tap("6 Jul")
    now = glass.kiosk.house.clock.now
    assert now() - at("2024-07-06 13:10") < timedelta(minutes=3)
    glass.tap_at(slider(glass))
    middle = now()
    assert abs(middle - at("2024-07-06 14:00")) < timedelta(minutes=20)
    assert glass.kiosk.house.screens["attract"].shown.clock == preview.bar.shown.hour


def test_play_runs_the_clock_and_now_gives_it_back(opened: Open, qtbot: QtBot) -> None:
    glass, preview = opened()
    before = glass.kiosk.house.clock.now()
    glass.tap("Play")
    qtbot.waitUntil(lambda: glass.kiosk.house.clock.now() > before + timedelta(minutes=2))
    glass.tap("Pause")
    assert not preview.travel.playing
    glass.tap("Now")
    assert glass.kiosk.house.clock.now().year > 2024


def test_a_touch_on_the_bar_wakes_nobody(opened: Open) -> None:
    glass, _ = opened()
    states = []
    for touch in (lambda: glass.tap("6 Jul"), lambda: glass.tap_at(QPoint(500, 500))):
        touch()
        states.append(glass.kiosk.house.visit.state)
    assert states == [VisitState.ATTRACT, VisitState.ACTIVE]


def test_problems_are_counted_and_listed(opened: Open) -> None:
    glass, preview = opened(problems=["plan.xlsx, cell D14: mend <b>it</b>", "another"])
    assert not glass.says("cell D14")
    glass.tap("2 problems")
    assert glass.says("plan.xlsx, cell D14: mend <b>it</b>")
    glass.tap("2 problems")
    assert not preview.bar.shown.open


def test_what_could_not_be_read_is_told_within_a_save(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    _, preview = opened()
    _tell(tmp_path, stale="plan.xlsx is cut off; save it again.", problems=["cut off"])
    qtbot.waitUntil(lambda: preview.bar.shown.stale)
    assert preview.bar.shown.state == (
        "Not read; still shown: what was read at 14:10:03. plan.xlsx is cut off; save it again."
    )


@pytest.mark.parametrize(
    "words",
    [
        "",
        "{",
        "[]",
        '{"name": "x"}',
        '{"name": 1, "read": 2, "stale": 3, "problems": 4}',
        "[" * 9999,
    ],
)
def test_a_bad_report_is_none(tmp_path: Path, words: str) -> None:
    (tmp_path / "problems.json").write_text(words)
    assert read_report(tmp_path) is None


def test_a_report_is_bounded(tmp_path: Path) -> None:
    assert read_report(tmp_path) is None
    _tell(tmp_path, problems=["x"] * 1000)
    found = read_report(tmp_path)
    assert found == Report("plan.xlsx", "14:10:03", "", ("x",) * 500)
    _tell(tmp_path, name="x" * (1 << 20))
    assert read_report(tmp_path) is None


def test_no_kiosk_in_a_hall_has_the_bar() -> None:
    """Nothing outside kiosk/preview loads it, and no option of waic-kiosk does."""
    python = [p for p in (ROOT / "kiosk").rglob("*.py") if p.parent.name != "preview"]
    qml = [p for p in (ROOT / "resources/qml").rglob("*.qml") if p.parent.name != "Preview"]
    named = re.compile(r"kiosk\.preview|Exhibition\.Preview")
    assert len(python) > 50
    assert [p.name for p in (*python, *qml) if named.search(p.read_text(encoding="utf-8"))] == []
