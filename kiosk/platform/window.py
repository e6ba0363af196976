"""How the window stands on its screen: over the whole of it, or as large as told."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.settings import Settings

DESK_SHARE = 0.9
"""How much of a desk a window takes that would not fit it."""


def show(window: QWindow, settings: Settings) -> None:
    if settings.windowed or settings.self_test:
        window.resize(_size(window, settings))
        window.show()
    else:
        # Without a window manager nobody else gives a full-screen window its size.
        window.setGeometry(screen_of(window).geometry())
        window.showFullScreen()


def hide_cursor(window: QWindow, settings: Settings) -> None:
    """Of a kiosk. Apart, because Python's part of `Qt` takes a tenth of the way to a frame."""
    from PySide6.QtCore import Qt

    if not (settings.windowed or settings.self_test):
        window.setCursor(Qt.CursorShape.BlankCursor)


def screen_of(window: QWindow) -> QScreen:
    """The screen that most of the window lies on.

    Not window.screen(): PySide takes that for a child of the window, and crashes when the window is
    gone and the screen is asked for again.
    """
    return QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()


def _size(window: QWindow, settings: Settings) -> QSize:
    """As told; on a smaller desk as large as fits, in the same proportions."""
    wanted, desk = QSize(*settings.size), screen_of(window).availableSize()
    fits = wanted.boundedTo(desk) == wanted or QGuiApplication.platformName() == "offscreen"
    return wanted if fits else _scaled(wanted, desk * DESK_SHARE)


def _scaled(wanted: QSize, most: QSize) -> QSize:
    """As large as fits, in the same proportions."""
    share = min(most.width() / wanted.width(), most.height() / wanted.height())
    return QSize(int(wanted.width() * share), int(wanted.height() * share))
