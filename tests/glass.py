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
        root = QAccessible.queryAccessibleInterface(self.window)
        return list(self._walk(root)) if root else []

    def _walk(self, interface: QAccessibleInterface) -> Iterator[Thing]:
        for index in range(interface.childCount()):
            child = interface.child(index)
            if child is None or child.state().invisible:
                continue
            if not child.state().disabled:
                yield self._thing(child)
            yield from self._walk(child)

    def _thing(self, interface: QAccessibleInterface) -> Thing:
        rect = interface.rect()
        rect.moveTopLeft(self.window.mapFromGlobal(rect.topLeft()))
        name = interface.text(QAccessible.Text.Name)
        seen = rect.intersected(self._clip(interface))
        checked = bool(interface.state().checked)
        return Thing(interface.role(), name, rect, checked, seen, moves_sideways(interface))

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
        return [thing.name for thing in self.things() if role in (None, thing.role)]

    def find(self, start: str) -> Thing:
        """The touchable thing whose name starts with `start`."""
        found = [t for t in self.things() if t.role in TOUCHED and t.name.startswith(start)]
        assert found, f"nothing to touch is called {start!r}; there are {self.touchable_names()}"
        return found[0]

    def touchable_names(self) -> list[str]:
        return [thing.name for thing in self.things() if thing.role in TOUCHED]

    def in_view(self, thing: Thing) -> bool:
        """Wholly between the top bar and the deck or dock."""
        frame = self.window.geometry()
        return thing.rect.y() >= 96 and thing.rect.bottom() <= frame.height() - 660

    def settle(self) -> None:
        """Let pending layouts and frames happen."""
        QTest.qWait(15)

    def says(self, text: str) -> bool:
        return any(text in thing.name for thing in self.things())

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
            now = [thing.rect for thing in self.things()]
            if now == before:
                return
            before = now
        raise AssertionError("the glass did not come to rest within 2 s")

    def wake(self) -> None:
        self.tap_at(QPoint(self.window.width() // 2, self.window.height() // 2))
