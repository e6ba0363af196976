"""Waits until a window is painted: no animation runs, and every Canvas has drawn its sign."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import SIGNAL, QCoreApplication, QEventLoop, QMetaObject, QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

LIMIT_SECONDS = 20.0
FRAMES = 50


def items_of(window: QQuickWindow, *, hidden: bool = False) -> Iterator[QQuickItem]:
    """Every item that is shown; with `hidden` also every other."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if hidden or item.isVisible():
            yield item
            waiting += item.childItems()


def animations_of(item: QQuickItem) -> Iterator[QObject]:
    """What moves the item; an animation of a behaviour hangs in the behaviour."""
    for child in item.children():
        if child.inherits("QQuickAbstractAnimation"):
            yield child
        elif not isinstance(child, QQuickItem):
            yield from (a for a in child.findChildren(QObject) if a.inherits(ANIMATION))


ANIMATION = "QQuickAbstractAnimation"


def moving(window: QQuickWindow) -> bool:
    """An animation runs, or a list still moves. What begins to appear is not visible yet."""
    return any(
        any(animation.property("running") for animation in animations_of(item))
        or (item.inherits("QQuickFlickable") and item.property("moving"))
        for item in items_of(window, hidden=True)
    )


class Painting:
    """Asks every Canvas that is shown to paint, and knows which have not said that they did."""

    def __init__(self, window: QQuickWindow) -> None:
        self._heard: set[int] = set()
        self._asked = [item for item in items_of(window) if paints(item)]
        for number, canvas in enumerate(self._asked):
            QObject.connect(canvas, SIGNAL("painted()"), partial(self._heard.add, number))
            QMetaObject.invokeMethod(canvas, "requestPaint")

    def done(self) -> bool:
        """A Canvas that has gone meanwhile, or is hidden, is not waited for."""
        waiting = (item for number, item in enumerate(self._asked) if number not in self._heard)
        return not any(Shiboken.isValid(item) and paints(item) for item in waiting)


def paints(item: QQuickItem) -> bool:
    seen = item.isVisible() and item.width() > 0 and item.height() > 0
    return seen and item.inherits("QQuickCanvasItem")


def wait_until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + LIMIT_SECONDS
    while not true():
        assert time.monotonic() < end, f"{what} within {LIMIT_SECONDS:.0f} s"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def painted(window: QQuickWindow) -> QImage:
    """The window once everything in it is painted: two frames that follow each other are equal."""
    QCoreApplication.processEvents()
    wait_until(lambda: not moving(window), "an animation did not end")
    frame = QImage()
    for _ in range(FRAMES):
        done = Painting(window).done
        QCoreApplication.processEvents()
        before, frame = frame, window.grabWindow()
        wait_until(done, "a Canvas did not paint")
        if before == frame and not moving(window):
            return frame
    raise AssertionError(f"the window did not come to rest within {FRAMES} frames")
