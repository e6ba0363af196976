"""A visit begins with a touch, asks after silence, and ends without a trace."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.visitor.visit import Visit, VisitState


def test_touch_begins_a_visit(qtbot: QtBot) -> None:
    visit = Visit(45, 20)
    visit.touch()
    assert visit.state is VisitState.ACTIVE


def test_silence_leads_to_the_question_and_the_countdown_to_the_end(qtbot: QtBot) -> None:
    visit = Visit(1, 1)
    visit.touch()
    with qtbot.waitSignal(visit.ended, timeout=5000):
        pass
    assert (visit.state, visit.seconds_left) == (VisitState.ATTRACT, 0)


def test_each_extension_doubles_the_wait_until_the_visit_ends(qtbot: QtBot) -> None:
    visit = Visit(45, 20)
    visit.touch()
    waits = [visit.wait_seconds]
    for _ in range(2):
        visit._ask()
        visit.extend()
        waits.append(visit.wait_seconds)
    visit.end()
    assert [*waits, visit.wait_seconds] == [45, 90, 180, 45]


def test_touch_outside_the_sheet_does_not_answer_the_question(qtbot: QtBot) -> None:
    visit = Visit(45, 20)
    visit.touch()
    visit._ask()
    visit.touch()
    assert (visit.state, visit.seconds_left) == (VisitState.ASKING, 20)


def test_extending_when_nothing_is_asked_changes_nothing(qtbot: QtBot) -> None:
    visit = Visit(45, 20)
    visit.extend()
    assert (visit.state, visit.wait_seconds) == (VisitState.ATTRACT, 45)
