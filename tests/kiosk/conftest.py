"""A running kiosk on a small catalogue, and a visitor at its glass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue
from db.reader import read_catalogue
from kiosk import updates
from kiosk.app import Kiosk
from kiosk.ladder.ladder import Ladder
from kiosk.platform.complaints import Complaints
from kiosk.settings import read_settings
from kiosk.state.folder import StateFolder
from kiosk.updates import taking
from tests.glass import Glass
from tests.published import Published

Start = Callable[..., Glass]

HELD = ("--now", "2024-07-05T14:10+08:00", "--reduced-motion", "--language", "en")
"""What a test begins with, unless its own flags say otherwise."""


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """start(catalogue, *flags) -> Glass: a window on the given content, at 14:10 on 5 July."""
    running: list[Kiosk] = []

    def begin(content: Catalogue, *flags: str, kind: type[Kiosk] = Kiosk, **_: Any) -> Glass:
        kiosk = kind(read_settings([*HELD, *flags], {}))
        running.append(kiosk)
        kiosk.window.resize(*kiosk.settings.size)
        kiosk.window.show()
        qtbot.waitUntil(kiosk.window.isExposed)
        kiosk.window.installEventFilter(kiosk._idle)
        kiosk.house.library.swap(content)
        return Glass(kiosk)

    yield begin
    # pytest-qt does not look at the warnings of a teardown, and here they are likeliest.
    with Complaints() as closing:
        for kiosk in running:
            kiosk.close()
    assert closing.heard == []


@pytest.fixture(scope="session")
def bundled() -> Catalogue:
    return updates.take(None).catalogue


Follow = Callable[..., Glass]


@pytest.fixture
def published(tmp_path: Path) -> Published:
    """A folder that nobody has published to yet."""
    return Published(tmp_path / "published")


@pytest.fixture
def reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Releases are read in this process, which saves a second each time.

    tests/kiosk/reading, the ladder, the updates and the self-test start the process.
    """
    monkeypatch.setattr(taking, "read_release", read_catalogue)


@pytest.fixture
def follow(qtbot: QtBot, reads_here: None) -> Iterator[Follow]:
    """follow(path, *flags) -> Glass: a kiosk that was started on a folder, pointer or file."""
    running: list[Kiosk] = []

    def begin(asked: Path, *flags: str) -> Glass:
        settings = read_settings([*HELD, "--windowed", "--content", str(asked), *flags], {})
        kiosk = Kiosk(settings, Ladder(StateFolder(settings.state)))
        running.append(kiosk)
        heard: list[bool] = []
        kiosk.when_content(lambda _: heard.append(True))  # and keeps no content alive
        kiosk.start()
        # A release is read in a process of its own, which a busy machine starts slowly.
        qtbot.waitUntil(lambda: kiosk.window.isExposed() and bool(heard), timeout=20_000)
        qtbot.waitUntil(lambda: kiosk.house.arrivals.seen is not None)
        kiosk.house.screens.make()  # as it does by itself soon after the content
        return Glass(kiosk)

    yield begin
    with Complaints() as closing:
        for kiosk in running:
            kiosk.close()
    assert closing.heard == []
