"""Announcements between releases: on screen at once, gone by themselves, in every state."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.build import announcement, at, catalogue
from tests.glass import Glass
from tests.kiosk.conftest import Follow
from tests.published import Published, said

EVENING = at("2024-07-05 18:00")
ALERT = QAccessible.Role.AlertMessage


@pytest.fixture
def folder(published: Published) -> Published:
    published.publish(catalogue(announcements=[announcement("of-the-release", "2024-07-05 17:00")]))
    return published


def now(glass: Glass) -> datetime:
    return glass.kiosk.house.clock.now()


def alerts(glass: Glass) -> list[str]:
    return glass.names(ALERT)


def shows(qtbot: QtBot, glass: Glass, *told: str) -> None:
    qtbot.waitUntil(lambda: alerts(glass) == list(told), timeout=10_000)


def test_announcement_appears_in_mid_visit_in_the_visitors_language(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    glass = follow(folder.folder)
    glass.wake()
    assert alerts(glass) == ["Notice: Of-The-Release"]
    folder.announce(said("hall", EVENING, "change"))
    shows(qtbot, glass, "Change: In English: hall")
    glass.tap("中文")
    assert alerts(glass) == ["变更: 中文：hall"]
    folder.announce()
    shows(qtbot, glass, "通知: 通知of-the-release")


def test_announcement_goes_by_itself_at_its_end(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    """To the second, not to the minute."""
    glass = follow(folder.folder)
    glass.wake()
    folder.announce(said("short", now(glass) + timedelta(seconds=3), "change"))
    shows(qtbot, glass, "Change: In English: short")
    shows(qtbot, glass, "Notice: Of-The-Release")


def test_announcement_comes_by_itself_at_its_beginning(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    glass = follow(folder.folder)
    glass.wake()
    begins = (now(glass) + timedelta(seconds=2)).astimezone(UTC).isoformat()
    folder.announce(said("later", EVENING, "change", **{"from": begins}))
    announced = glass.kiosk.house.arrivals.announced
    qtbot.waitUntil(lambda: len(announced._known()) == 2)
    assert alerts(glass) == ["Notice: Of-The-Release"]
    shows(qtbot, glass, "Change: In English: later")


@pytest.mark.parametrize("bad", ["{", '{"announcements": [{"id": 1}]}', ""])
def test_bad_file_is_told_to_staff_and_the_last_good_one_stays_until_its_end(
    qtbot: QtBot, follow: Follow, folder: Published, bad: str
) -> None:
    glass = follow(folder.folder)
    glass.wake()
    folder.announce(said("good", now(glass) + timedelta(seconds=4), "change"))
    shows(qtbot, glass, "Change: In English: good")
    (folder.folder / "announced.json").write_text(bad, encoding="utf-8")
    refusals = glass.kiosk.house.arrivals.refusals
    qtbot.waitUntil(lambda: len(refusals.listed) == 1)
    assert refusals.listed[0].what == "announced.json"
    assert str(folder.folder / "announced.json") in refusals.listed[0].sentence
    assert alerts(glass) == ["Change: In English: good"]
    shows(qtbot, glass, "Notice: Of-The-Release")


def test_announcements_stay_while_their_folder_is_away(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    """museum 47: a stick or a share that goes takes no emergency off the screen."""
    folder.announce(said("fire", EVENING, "emergency"))
    glass = follow(folder.folder)
    glass.wake()
    shows(qtbot, glass, "Emergency: In English: fire")
    away = folder.folder.with_name("away")
    folder.folder.rename(away)
    qtbot.waitUntil(lambda: len(glass.kiosk.house.arrivals.refusals.listed) > 0)
    assert alerts(glass) == ["Emergency: In English: fire"]
    (away / "announced.json").unlink()
    away.rename(folder.folder)
    shows(qtbot, glass, "Notice: Of-The-Release")


def test_announcement_made_since_takes_the_place_of_the_one_in_the_release(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    folder.announce(said("of-the-release", EVENING, "info"))
    glass = follow(folder.folder)
    glass.wake()
    shows(qtbot, glass, "Notice: In English: of-the-release")


def test_emergency_stands_on_attract_in_both_languages_and_nothing_less_does(
    qtbot: QtBot, follow: Follow, folder: Published
) -> None:
    glass = follow(folder.folder)
    folder.announce(said("move", EVENING, "change"))
    held = glass.kiosk.house.arrivals.announced.holding
    qtbot.waitUntil(lambda: (found := held()) is not None and found.id == "move")
    assert alerts(glass) == []
    folder.announce(said("fire", now(glass) + timedelta(seconds=3), "emergency"))
    shows(qtbot, glass, "Emergency: In English: fire 紧急: 中文：fire")
    shows(qtbot, glass)


def test_emergency_is_shown_even_without_content(
    qtbot: QtBot, follow: Follow, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.updates.taking.take.__defaults__", (Path("/nowhere.json"),))
    published.announce(said("fire", EVENING, "emergency"), said("talk", EVENING, "change"))
    glass = follow(published.folder)
    shows(qtbot, glass, "Emergency: In English: fire 紧急: 中文：fire")
    assert glass.says("This guide opens soon")
    published.announce()
    shows(qtbot, glass)


def test_announcements_beside_a_release_that_is_named_itself_count_too(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    file = published.publish(catalogue())
    published.announce(said("hall", EVENING))
    glass = follow(file)
    glass.wake()
    shows(qtbot, glass, "Notice: In English: hall")


def test_announcements_are_said_aloud(qtbot: QtBot, follow: Follow, folder: Published) -> None:
    """Also the one that was there before the visit began."""
    glass = follow(folder.folder)
    heard: list[str] = []
    speech: Any = glass.kiosk.front.engine.singletonInstance("Exhibition.Controls", "Speech")
    speech.said.connect(lambda text, _urgent: heard.append(text))
    glass.wake()
    assert "Notice: Of-The-Release" in heard
    folder.announce(said("hall", EVENING, "change"))
    qtbot.waitUntil(lambda: heard[-1] == "Change: In English: hall")
    glass.kiosk.house.visit.end()
    folder.announce(said("fire", EVENING, "emergency"))
    qtbot.waitUntil(lambda: heard[-1] == "Emergency: In English: fire 紧急: 中文：fire")
