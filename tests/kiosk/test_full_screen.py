"""Full screen on a bare display: no window manager sizes the window for us."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.platform.window import screen_of, show
from kiosk.settings import read_settings


@pytest.mark.parametrize("flags", [[], ["--scheme", "night"]], ids=["day", "night"])
def test_full_screen_fills_the_screen(qtbot: QtBot, flags: list[str]) -> None:
    kiosk = Kiosk(read_settings(flags, {}))
    try:
        show(kiosk.window, kiosk.settings)
        assert kiosk.window.geometry() == screen_of(kiosk.window).geometry()
    finally:
        kiosk.close()
