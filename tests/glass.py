"""A visitor at the glass: finds things by accessible role and name, and touches them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk

TOUCHED = (
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
)


Found = tuple[QAccessibleInterface, bool]
"""What can be seen and is enabled; whether it is checked."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What an accessibility client sees of one item; rectangles are in window pixels."""

    role: QAccessible.Role
    name: str
    rect: QRect
    checked: bool
    seen: QRect
    """What lists and the window leave of `rect`; empty where it is scrolled away."""
    sideways: bool = False
    """It lies in something that a finger moves sideways, so it may reach out of view."""

    @property
    def touched(self) -> bool:
        return self.role in TOUCHED


def moves_sideways(interface: QAccessibleInterface) -> bool:
    item = interface.object()
    while isinstance(item, QQuickItem):
        if item.inherits("QQuickFlickable") and item.property("contentWidth") > item.width() + 1:
            return True
        item = item.parentItem()
    return False


def _below(interface: QAccessibleInterface) -> Iterator[Found]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or (state := child.state()).invisible:
            continue
        if not state.disabled:
            yield child, bool(state.checked)
        yield from _below(child)


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


class Glass:
    """Only what is visible and enabled can be found."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self._device = QTest.createTouchDevice()
        QAccessible.setActive(True)

    @property
    def window(self) -> QWindow:
        return self.kiosk.window

    def things(self) -> list[Thing]:
        """Everything that has a role and can be seen, in reading order."""
        return [self._thing(*found) for found in self._walk()]

    def _walk(self) -> Iterator[Found]:
        """To ask for a child or a state takes longest of all, so each is asked for once."""
        root = QAccessible.queryAccessibleInterface(self.window)
        return _below(root) if root else iter(())

    def _thing(self, interface: QAccessibleInterface, checked: bool) -> Thing:
        rect = self._rect(interface)
        seen = rect.intersected(self._clip(interface))
        sideways = moves_sideways(interface)
        return Thing(interface.role(), _name(interface), rect, checked, seen, sideways)

    def _rect(self, interface: QAccessibleInterface) -> QRect:
        rect = interface.rect()
        rect.moveTopLeft(self.window.mapFromGlobal(rect.topLeft()))
        return rect

    def _clip(self, interface: QAccessibleInterface) -> QRect:
        """The window, less what every list around the item cuts off."""
        clip = QRect(QPoint(), self.window.size())
        item = interface.object()
        while isinstance(item, QQuickItem):
            if item.clip():
                clip &= item.mapRectToScene(item.boundingRect()).toRect()
            item = item.parentItem()
        return clip

    def names(self, role: QAccessible.Role | None = None) -> list[str]:
        return [_name(each) for each, _ in self._walk() if role in (None, each.role())]

    def find(self, start: str) -> Thing:
        """The touchable thing whose name starts with `start`."""
        for each, checked in self._walk():
            if each.role() in TOUCHED and _name(each).startswith(start):
                return self._thing(each, checked)
        raise AssertionError(
            f"nothing to touch is called {start!r}; there are {self.touchable_names()}"
        )

    def touchable_names(self) -> list[str]:
        return [_name(each) for each, _ in self._walk() if each.role() in TOUCHED]

    def in_view(self, thing: Thing) -> bool:
        """Wholly between the top bar and the deck or dock."""
        frame = self.window.geometry()
        return thing.rect.y() >= 96 and thing.rect.bottom() <= frame.height() - 660

    def settle(self) -> None:
        """Let pending layouts and frames happen."""
        QTest.qWait(15)

    def says(self, text: str) -> bool:
        return any(text in _name(each) for each, _ in self._walk())

    def tap(self, start: str) -> None:
        self.tap_at(self.find(start).rect.center())

    def tap_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()
        QTest.qWait(20)

    def drag(self, start: QPoint, end: QPoint, steps: int = 8) -> None:
        """Move a finger and let it rest before it leaves, so that nothing goes on moving."""
        QTest.touchEvent(self.window, self._device).press(0, start, self.window).commit()
        for step in range(1, steps + 1):
            point = start + (end - start) * step / steps
            QTest.touchEvent(self.window, self._device).move(0, point, self.window).commit()
            QTest.qWait(2)
        for _ in range(4):
            QTest.qWait(20)
            QTest.touchEvent(self.window, self._device).move(0, end, self.window).commit()
        QTest.touchEvent(self.window, self._device).release(0, end, self.window).commit()
        self.come_to_rest()

    def come_to_rest(self) -> None:
        """Wait until nothing on the glass moves any more."""
        before: list[QRect] = []
        for _ in range(40):
            QTest.qWait(50)
            now = [self._rect(each) for each, _ in self._walk()]
            if now == before:
                return
            before = now
        raise AssertionError("the glass did not come to rest within 2 s")

    def wake(self) -> None:
        self.tap_at(QPoint(self.window.width() // 2, self.window.height() // 2))
