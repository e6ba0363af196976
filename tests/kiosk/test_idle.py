"""The idle filter, by real events on a window: what wakes, what goes on, what is swallowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.visitor.idle import IdleFilter
from kiosk.visitor.visit import Visit, VisitState

IDLE_SECONDS = 45
POINT = QPoint(50, 50)
LEFT = Qt.MouseButton.LeftButton
DEVICE = QTest.createTouchDevice()
KINDS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Wheel,
    }
)


class Pane(QWindow):
    """Remembers which gestures came through."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit(IDLE_SECONDS, 20)
        self.filter = IdleFilter(self.visit)
        self.came: list[str] = []
        self.installEventFilter(self.filter)

    def event(self, event: QEvent) -> bool:
        if event.type() in KINDS:
            self.came.append(event.type().name)
            event.accept()
            return True
        return super().event(event)

    def waits_anew_after(self, gesture: Callable[[Pane], None]) -> bool:
        self.visit._idle.start(60_000)
        gesture(self)
        return self.visit._idle.interval() == IDLE_SECONDS * 1000


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[Pane]:
    window = Pane()
    window.resize(200, 200)
    window.show()
    qtbot.waitUntil(window.isExposed)
    QTest.mouseMove(window, POINT)  # else Qt moves the pointer there before it presses
    window.came.clear()
    yield window
    window.removeEventFilter(window.filter)
    window.destroy()


def touch(pane: Pane) -> None:
    QTest.touchEvent(pane, DEVICE).press(0, POINT, pane).commit()
    QTest.touchEvent(pane, DEVICE).move(0, POINT + QPoint(9, 9), pane).commit()
    QTest.touchEvent(pane, DEVICE).release(0, POINT, pane).commit()


def click(pane: Pane) -> None:
    QTest.mousePress(pane, LEFT, pos=POINT)
    QTest.mouseMove(pane, POINT + QPoint(9, 9))
    QTest.mouseRelease(pane, LEFT, pos=POINT + QPoint(9, 9))


def key(pane: Pane) -> None:
    QTest.keyClick(pane, Qt.Key.Key_Return)


def wheel(pane: Pane) -> None:
    at, turn = QPointF(POINT), QPoint(0, 120)
    none, left = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    QCoreApplication.sendEvent(pane, QWheelEvent(at, at, QPoint(), turn, none, left, phase, False))


GESTURES: dict[Callable[[Pane], None], list[str]] = {
    touch: ["TouchBegin", "TouchUpdate", "TouchEnd"],
    click: ["MouseButtonPress", "MouseMove", "MouseButtonRelease"],
    key: ["KeyPress", "KeyRelease"],
    wheel: ["Wheel"],
}
gestures = pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: gesture.__name__)


@gestures
def test_waking_gesture_begins_a_visit_and_its_begin_comes_to_nothing(
    pane: Pane, gesture: Callable[[Pane], None]
) -> None:
    gesture(pane)
    left = ["KeyRelease"] if gesture is key else []
    assert (pane.visit.state, pane.came) == (VisitState.ACTIVE, left)


@gestures
def test_gesture_of_a_visitor_comes_through_and_the_visit_waits_anew(
    pane: Pane, gesture: Callable[[Pane], None]
) -> None:
    """museum 42: touches count, like everything else that a visitor does."""
    pane.visit.touch()
    assert pane.waits_anew_after(gesture)
    assert pane.came == GESTURES[gesture]


@gestures
def test_gesture_after_the_waking_one_comes_through(
    pane: Pane, gesture: Callable[[Pane], None]
) -> None:
    touch(pane)
    gesture(pane)
    assert pane.came == GESTURES[gesture]


def test_pointer_that_only_moves_wakes_nobody(pane: Pane) -> None:
    QTest.mouseMove(pane, POINT)
    QTest.mouseMove(pane, POINT * 2)
    assert pane.visit.state is VisitState.ATTRACT


def test_finger_that_goes_on_moving_keeps_the_visit(pane: Pane) -> None:
    pane.visit.touch()
    QTest.touchEvent(pane, DEVICE).press(0, POINT, pane).commit()

    def move(pane: Pane) -> None:
        QTest.touchEvent(pane, DEVICE).move(0, POINT * 2, pane).commit()

    assert pane.waits_anew_after(move)
    QTest.touchEvent(pane, DEVICE).release(0, POINT * 2, pane).commit()


@gestures
def test_gesture_beside_the_question_does_not_answer_it(
    pane: Pane, gesture: Callable[[Pane], None]
) -> None:
    pane.visit.touch()
    pane.visit._ask()
    gesture(pane)
    assert (pane.visit.state, pane.visit._idle.isActive()) == (VisitState.ASKING, True)


def test_visit_that_ends_under_a_finger_is_not_begun_by_its_lifting(pane: Pane) -> None:
    pane.visit.touch()
    QTest.touchEvent(pane, DEVICE).press(0, POINT, pane).commit()
    pane.visit.end()
    QTest.touchEvent(pane, DEVICE).release(0, POINT, pane).commit()
    assert pane.visit.state is VisitState.ATTRACT
