"""A kiosk over the whole screen, to be attacked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.settings import read_settings
from tests.glass import Glass


@pytest.fixture
def locked(qtbot: QtBot, reads_here: None) -> Iterator[Glass]:
    """A kiosk over the whole screen, as it stands in a hall, on the bundled content."""
    kiosk = Kiosk(read_settings(["--reduced-motion", "--now", "2024-07-05T14:10+08:00"], {}))
    heard: list[bool] = []
    kiosk.when_content(lambda _: heard.append(True))
    kiosk.start()
    qtbot.waitUntil(lambda: kiosk.window.isExposed() and bool(heard), timeout=20_000)
    glass = Glass(kiosk)
    yield glass
    kiosk.close()
