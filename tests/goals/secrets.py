"""Words that visitors type are nowhere afterwards: on no disk, in no report, in no later visit."""

from __future__ import annotations

import random
import string
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.ladder.ladder import Ladder
from kiosk.logs.json_lines import close_log, open_log, tell
from kiosk.platform.application import make_application
from kiosk.settings import read_settings
from kiosk.state.folder import StateFolder
from tests.goals.goal import Goal, Seen
from tests.soak.waiting import becomes

PATIENCE_MS = 20_000
LENGTH = 24


def play(times: int, folder: Path) -> Seen:
    """Every file below the state, the health file, the home and the place of temporary files."""
    make_application()
    state = StateFolder(folder / "state")
    open_log(state)
    tell("a start")
    flags = ["--windowed", "--state", str(folder / "state"), "--language", "en"]
    ladder = Ladder(state)
    ladder.begin()
    kiosk = Kiosk(read_settings(flags, {}), ladder)
    heard: list[bool] = []
    kiosk.when_content(lambda _: heard.append(True))
    kiosk.start()
    assert becomes(lambda: bool(heard), PATIENCE_MS), "no content"
    chosen = random.Random(200)
    secrets = ["".join(chosen.choices(string.ascii_lowercase, k=LENGTH)) for _ in range(times)]
    wrong = [each for secret in secrets for each in _told(kiosk, secret)]
    kiosk.close()
    close_log()
    files = [each for each in folder.rglob("*") if each.is_file()]
    held = "\n".join(each.read_bytes().decode("utf-8", "replace") for each in files)
    wrong += [f"{secret!r} is on the disk" for secret in secrets if secret in held]
    return Seen(times, f"none in {len(files)} files of {len(held):,} characters", tuple(wrong))


def _told(kiosk: Kiosk, secret: str) -> list[str]:
    """One visit with one secret, and where it is found after its end."""
    house = kiosk.house
    house.visit.touch()
    house.navigator.open("search")
    for letter in secret:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(kiosk.window, key)
    QTest.qWait(5)
    wrong = [] if secret in _glass(kiosk) else [f"{secret!r} was not typed"]
    house.visit.end()
    QTest.qWait(5)
    house.visit.touch()
    house.navigator.open("search")
    QTest.qWait(5)
    places = {"the next visit": _glass(kiosk), "the clipboard": QGuiApplication.clipboard().text()}
    wrong += [f"{secret!r} is in {where}" for where, text in places.items() if secret in text]
    house.visit.end()
    return wrong


def _glass(kiosk: Kiosk) -> str:
    """Every text that an item holds, visible or not."""
    return "\n".join(
        str(item.property("text"))
        for item in kiosk.window.findChildren(QQuickItem)
        if item.property("text")
    )


GOAL = Goal("what was typed is nowhere after the visit", 200, "secrets", 3, play, "V1")
