"""The texts of a running guide, as its window has them."""

from __future__ import annotations

from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem, QQuickWindow


def texts(window: QWindow) -> list[QQuickItem]:
    """Every text, shown or not."""
    assert isinstance(window, QQuickWindow)
    found = []
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        if item.inherits("QQuickText"):
            found.append(item)
    return found


def shown_texts(window: QWindow) -> list[QQuickItem]:
    return [text for text in texts(window) if text.isVisible()]
