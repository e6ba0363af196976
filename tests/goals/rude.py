"""Single events of every kind that a visitor, a keyboard, a scanner or a desktop may send."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from tests.soak.monkey import KEYS, MODIFIERS, SCANNED

NONE = Qt.KeyboardModifier.NoModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
BEYOND = 200
"""Pixels outside the glass that a touch may lie."""
Step = Callable[[], object]


class Rude:
    """`steps()` are single events; the same seed sends the same."""

    def __init__(self, window: QWindow, device: Any, seed: int) -> None:
        self._window = window
        self._device = device
        self._random = random.Random(seed)
        self._kinds: tuple[Callable[[], Iterator[Step]], ...] = (
            *(self._tap, self._tap, self._swipe, self._swipe, self._fingers, self._keys),
            *(self._typed, self._composed, self._mouse, self._wheel, self._dropped, self._desktop),
        )

    def steps(self) -> Iterator[Step]:
        while True:
            yield from self._random.choice(self._kinds)()

    def _spot(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        x = self._random.randint(-BEYOND, width + BEYOND)
        return QPoint(x, self._random.randint(-BEYOND, height + BEYOND))

    def _inside(self) -> QPoint:
        """The mouse of QTest stays in the window."""
        width, height = self._window.width(), self._window.height()
        return QPoint(self._random.randrange(width), self._random.randrange(height))

    def _touch(self, act: str, *fingers: tuple[int, QPoint]) -> Step:
        def step() -> None:
            sequence = QTest.touchEvent(self._window, self._device, False)
            for number, place in fingers:
                getattr(sequence, act)(number, place, self._window)
            sequence.commit()

        return step

    def _tap(self) -> Iterator[Step]:
        place = self._spot()
        yield self._touch("press", (0, place))
        yield self._touch("release", (0, place))

    def _swipe(self) -> Iterator[Step]:
        """From anywhere, or from an edge, to anywhere."""
        begin, end = self._spot(), self._spot()
        if self._random.random() < 0.3:
            begin.setX(self._random.choice((0, self._window.width() - 1)))
        yield self._touch("press", (0, begin))
        for part in range(1, 9):
            yield self._touch("move", (0, begin + (end - begin) * part / 8))
        yield self._touch("release", (0, end))

    def _fingers(self) -> Iterator[Step]:
        count = self._random.choice((2, 3, 4, 5, 10, 40))
        for act in ("press", "move", "move", "release"):
            yield self._touch(act, *((number, self._spot()) for number in range(count)))

    def _keys(self) -> Iterator[Step]:
        for _ in range(4):
            key, held = self._random.choice(KEYS), self._random.choice(MODIFIERS)
            for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
                yield lambda action=action, key=key, held=held: self._key(action, key, held)  # type: ignore[misc]

    def _key(self, action: QTest.KeyAction, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        no_text: Any = ""
        with warnings.catch_warnings(action="ignore"):  # PySide warns of keys that Qt renamed
            QTest.sendKeyEvent(action, self._window, key, no_text, held)

    def _typed(self) -> Iterator[Step]:
        for letter in self._random.choice(SCANNED)[:20]:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                yield self._sent(QKeyEvent(kind, 0, NONE, letter))

    def _composed(self) -> Iterator[Step]:
        """An input method that composes ten thousand letters, and commits what hides."""
        yield self._sent(QInputMethodEvent("x" * 10_000, []))
        event = QInputMethodEvent()
        event.setCommitString(self._random.choice(("a\x00b\u202ec", "y" * 10_000, "人工")))
        yield self._sent(event)

    def _mouse(self) -> Iterator[Step]:
        place, button = self._inside(), self._random.choice((LEFT, RIGHT, MIDDLE))
        yield lambda: QTest.mousePress(self._window, button, NONE, place)
        yield lambda: QTest.mouseMove(self._window, place)
        yield lambda: QTest.mouseRelease(self._window, button, NONE, place)
        yield self._sent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))

    def _wheel(self) -> Iterator[Step]:
        place, turn = QPointF(self._spot()), QPoint(0, self._random.choice((-960, -120, 120, 960)))
        held, none = self._random.choice(MODIFIERS), Qt.MouseButton.NoButton
        phase = Qt.ScrollPhase.NoScrollPhase
        yield self._sent(QWheelEvent(place, place, QPoint(), turn, none, held, phase, False))

    def _dropped(self) -> Iterator[Step]:
        carried = QMimeData()
        carried.setText("<b>x</b>" * 100)
        carried.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org")])
        place, copy = self._spot(), Qt.DropAction.CopyAction
        over = QDragEnterEvent(place, copy, carried, LEFT, NONE)
        dropped = QDropEvent(QPointF(place), copy, carried, LEFT, NONE)
        for event in (over, dropped):
            yield self._sent(event, carried)

    def _desktop(self) -> Iterator[Step]:
        yield self._sent(QCloseEvent())
        reason = Qt.FocusReason.ActiveWindowFocusReason
        yield self._sent(QFocusEvent(QEvent.Type.FocusOut, reason))
        yield self._sent(QEvent(QEvent.Type.WindowDeactivate))
        yield self._sent(QEvent(QEvent.Type.WindowActivate))
        yield self._sent(QFocusEvent(QEvent.Type.FocusIn, reason))

    def _sent(self, event: QEvent, *_kept: object) -> Step:
        """`_kept` lives as long as the step."""
        return lambda _kept=_kept: QCoreApplication.sendEvent(self._window, event)  # type: ignore[misc]
