"""Odd touches, right clicks, wheels, drops and pastes change nothing."""

from __future__ import annotations

import random

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from tests.glass import Glass
from tests.kiosk.lockdown.modifiers import CONTROL, NONE, SHIFT
from tests.kiosk.lockdown.oracle import Oracle


def test_odd_touches_leave_it_answering(locked: Glass) -> None:
    """K5, K6: forty fingers, fingers off the screen, swipes from each edge, a palm that rests."""
    oracle, dice = Oracle(locked), random.Random(11)
    locked.wake()
    window = locked.window
    across, down = window.width(), window.height()
    for _ in range(30):
        sequence = QTest.touchEvent(window, locked._device, False)
        count = dice.choice((3, 4, 5, 10, 40))
        places = [
            QPoint(dice.randrange(-200, across + 200), dice.randrange(-200, down + 200))
            for _ in range(count)
        ]
        for act in ("press", "move", "release"):
            sequence = QTest.touchEvent(window, locked._device, False)
            for finger, place in enumerate(places):
                getattr(sequence, act)(finger, place, window)
            sequence.commit()
    edges = (
        (QPoint(0, down // 2), QPoint(across // 2, down // 2)),
        (QPoint(across - 1, down // 2), QPoint(across // 2, down // 2)),
        (QPoint(across // 2, 0), QPoint(across // 2, down // 2)),
        (QPoint(across // 2, down - 1), QPoint(across // 2, down // 2)),
    )
    for start, end in edges:
        locked.drag(start, end, steps=3)
    oracle.holds()
    locked.kiosk.house.navigator.home()
    locked.settle()
    assert len(locked.touchable_names()) > 5


def test_right_clicks_menus_and_wheels_do_nothing(locked: Glass) -> None:
    """K7: no context menu anywhere."""
    oracle = Oracle(locked)
    locked.wake()
    window = locked.window
    for x in range(40, window.width(), 180):
        for y in range(40, window.height(), 180):
            place = QPoint(x, y)
            QTest.mouseClick(window, Qt.MouseButton.RightButton, NONE, place)
            QTest.mouseClick(window, Qt.MouseButton.MiddleButton, NONE, place)
            reason = QContextMenuEvent.Reason.Mouse
            QCoreApplication.sendEvent(window, QContextMenuEvent(reason, place, place))
    turn = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(window, turn)
    oracle.holds()


def test_nothing_can_be_dropped_or_pasted(locked: Glass) -> None:
    """K8, K9"""
    oracle = Oracle(locked)
    locked.wake()
    carried = QMimeData()
    carried.setText("x" * 100_000)
    carried.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for y in range(40, locked.window.height(), 160):
        over = QDragEnterEvent(QPoint(200, y), copy, carried, left, NONE)
        QCoreApplication.sendEvent(locked.window, over)
        drop = QDropEvent(QPointF(200, y), copy, carried, left, NONE)
        QCoreApplication.sendEvent(locked.window, drop)
        assert not (over.isAccepted() and drop.isAccepted())
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("pasted " * 1000, QClipboard.Mode.Clipboard)
    locked.kiosk.house.navigator.open("search")
    for key, modifier in ((Qt.Key.Key_V, CONTROL), (Qt.Key.Key_Insert, SHIFT)):
        QTest.keyClick(locked.window, key, modifier)
    assert not locked.says("pasted")
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_A):
        QTest.keyClick(locked.window, key, CONTROL)
    assert clipboard.text().startswith("pasted")
    oracle.holds()
