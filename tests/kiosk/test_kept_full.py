"""A kiosk's window stays over its whole screen; a desk window may be anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.platform.window import screen_of
from kiosk.settings import read_settings


def made_small(window: QWindow) -> None:
    window.showNormal()
    window.setGeometry(20, 30, 320, 240)


def made_larger(window: QWindow) -> None:
    window.showNormal()
    window.setGeometry(0, 0, 5000, 3000)


DONE: tuple[Callable[[QWindow], object], ...] = (
    QWindow.hide,
    QWindow.showMinimized,
    made_small,
    made_larger,
)


@pytest.fixture
def started() -> Iterator[Callable[..., Kiosk]]:
    running: list[Kiosk] = []

    def begin(*flags: str) -> Kiosk:
        running.append(Kiosk(read_settings(flags, {})))
        running[-1].start()
        return running[-1]

    yield begin
    for kiosk in running:
        kiosk.close()


@pytest.mark.parametrize("done", DONE)
def test_window_comes_back_over_the_whole_screen(
    qtbot: QtBot, started: Callable[..., Kiosk], done: Callable[[QWindow], object]
) -> None:
    """museum 39: nothing stale is left of a size that was not the screen's."""
    window = started().window
    whole = screen_of(window).geometry()
    for _ in range(2):
        done(window)
        assert window.geometry() != whole or window.visibility() != QWindow.Visibility.FullScreen
        qtbot.waitUntil(
            lambda: (
                window.geometry() == whole
                and window.visibility() == QWindow.Visibility.FullScreen
                and window.isVisible()
            )
        )


def test_window_on_a_desk_may_be_made_small(qtbot: QtBot, started: Callable[..., Kiosk]) -> None:
    kiosk = started("--windowed")
    kiosk.window.resize(400, 500)
    qtbot.wait(150)
    assert (kiosk.window.width(), kiosk.window.height()) == (400, 500)
