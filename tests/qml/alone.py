"""One control alone in a window: found by role and name, touched, and typed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQml import QQmlComponent, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from tests.qml.cases import Case
from tests.qml.test_tokens import QML

STAGE = """
import QtQuick
import Exhibition.Controls
import Exhibition.Theme
Item {
    id: stage
    property list<string> heard
    function hear(what: string) { stage.heard.push(what); }
    Rectangle { anchors.fill: parent; color: Theme.paper }
    Flickable {
        anchors.fill: parent
        contentHeight: 4000
        Item { width: 1080; height: 1920; %s }
    }
}
"""


@dataclass(frozen=True, slots=True)
class Thing:
    """What an accessibility client sees of one item, in window pixels."""

    role: QAccessible.Role
    name: str
    rect: QRect


class Alone:
    """A window of 1080x1920 with one control in a page that scrolls, and a finger."""

    def __init__(self, qml: str, **look: object) -> None:
        QAccessible.setActive(True)
        self.view = QQuickView()
        self.view.engine().addImportPath(str(QML))
        for name, value in {"still": True, **look}.items():
            self._theme().setProperty(name, value)
        self._component = QQmlComponent(self.view.engine())
        self._component.setData((STAGE % qml).encode(), QUrl.fromLocalFile(str(QML / "Alone.qml")))
        made = self._component.create()
        assert isinstance(made, QQuickItem), self._component.errorString()
        self.stage = made
        self._show()
        self._device = QTest.createTouchDevice()

    def _theme(self) -> QObject:
        theme = self.view.engine().singletonInstance("Exhibition.Theme", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def _show(self) -> None:
        self.view.resize(1080, 1920)
        self.stage.setParentItem(self.view.contentItem())
        self.stage.setSize(self.view.size())
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)

    @property
    def heard(self) -> list[str]:
        return list(self.stage.property("heard"))

    def things(self) -> list[Thing]:
        root = QAccessible.queryAccessibleInterface(self.view)
        assert root is not None
        return [self._thing(interface) for interface in walk(root)]

    def _thing(self, interface: QAccessibleInterface) -> Thing:
        rect = interface.rect()
        rect.moveTopLeft(self.view.mapFromGlobal(rect.topLeft()))
        return Thing(interface.role(), interface.text(QAccessible.Text.Name), rect)

    def find(self, case: Case) -> Thing:
        found = [t for t in self.things() if (t.role, t.name) == (case.role, case.name)]
        assert found, [(t.role.name, t.name) for t in self.things()]
        return found[0]

    def touch(self, *path: QPoint) -> None:
        """Press at the first point, move through the others, release at the last."""
        QTest.touchEvent(self.view, self._device).press(0, path[0], self.view).commit()
        for point in path[1:]:
            QTest.touchEvent(self.view, self._device).move(0, point, self.view).commit()
            QTest.qWait(2)
        QTest.touchEvent(self.view, self._device).release(0, path[-1], self.view).commit()
        QTest.qWait(1)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)

    def focus(self, name: str) -> None:
        """Tab until `name` has the focus."""
        for _ in range(12):
            self.key(Qt.Key.Key_Tab)
            item = self.view.activeFocusItem()
            if item is not None and item.property("accessibleName") == name:
                return
        raise AssertionError(f"the keyboard does not reach {name}")

    def texts(self) -> list[QQuickItem]:
        return [i for i in self.items() if i.metaObject().indexOfProperty("textFormat") >= 0]

    def evaluate(self, item: QQuickItem, expression: str) -> object:
        """PySide cannot convert every Qt type that QML can."""
        context = self.view.engine().rootContext()
        return QQmlExpression(context, item, expression).evaluate()[0]

    def items(self) -> list[QQuickItem]:
        return list(descendants(self.stage))

    def picture(self) -> QImage:
        """A Canvas paints after the first frame: so a second one is taken."""
        self.view.grabWindow()
        QTest.qWait(20)
        return self.view.grabWindow()

    def close(self) -> None:
        self.view.close()
        self.stage.deleteLater()
        self.view.deleteLater()


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything enabled and in view below `interface`, in reading order."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        if not child.state().disabled:
            yield child
        yield from walk(child)


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)
