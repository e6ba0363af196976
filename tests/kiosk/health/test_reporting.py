"""The report of a running kiosk: true, without anybody's words, silent while nothing happens."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.ladder.ladder import Ladder
from kiosk.settings import read_settings
from kiosk.state.folder import StateFolder
from tests import build
from tests.glass import Glass
from tests.published import Published

FLAGS = ["--now", "2024-07-05T14:10+08:00", "--reduced-motion", "--windowed", "--content"]
QUERY = "qqxxqq"


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, published: Published, reads_here: None):
    published.publish(build.keyed(build.catalogue(sessions=[build.session("a")])))
    kiosk = Kiosk(
        read_settings([*FLAGS, str(published.folder)], {}),
        Ladder(StateFolder(tmp_path / "state")),
    )
    heard: list[bool] = []
    kiosk.when_content(lambda _: heard.append(True))
    kiosk.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    yield kiosk
    if hasattr(kiosk, "window"):
        kiosk.close()


def visit(kiosk: Kiosk) -> None:
    house = kiosk.house
    house.visit.touch()
    house.navigator.open("search")
    for letter in QUERY:
        house.screens["search"].typeText(letter)  # type: ignore[attr-defined]
    house.screens["search"].clear()  # type: ignore[attr-defined]
    house.navigator.open("agenda")
    house.visit.end()


def test_report_tells_what_many_did_and_nothing_of_one(
    running: Kiosk, qtbot: QtBot, tmp_path: Path, published: Published
) -> None:
    visit(running)
    alone = running.reporting.health()
    for _ in range(4):
        visit(running)
    health = running.reporting.health()
    assert (alone.visits, alone.searches_without_result, alone.screens) == (0, 0, {})
    assert (health.visits, health.searches_without_result) == (5, 5)
    assert health.screens == {"home": 5, "search": 5, "agenda": 5}
    assert (health.release, health.number) == (published.hashes[0][:8], "1")
    assert health.last_visit == 1720159800  # 14:10 in Shanghai, as pretended
    running.reporting.write()
    qtbot.waitUntil((tmp_path / "state" / "health.prom").exists)
    running.close()
    lines = (tmp_path / "state" / "usage.jsonl").read_text().splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "hour": "2024-07-05T06",
            "screen agenda": 5,
            "screen home": 5,
            "screen search": 5,
            "searches without a result": 5,
            "visits": 5,
        }
    ]
    written = [path for path in (tmp_path / "state").rglob("*") if path.is_file()]
    assert not [path for path in written if QUERY in path.read_text()]


def test_nothing_is_to_be_written_while_nothing_happens(running: Kiosk, qtbot: QtBot) -> None:
    """G-P10: after the first report no timer of it runs until something changes."""
    next_report = running.reporting._next
    next_report.stop()
    running.reporting.write()
    for _ in range(5):
        running.house.clock.ticked.emit()
    Glass(running).settle()
    resting = next_report.isActive()
    visit(running)
    assert (resting, next_report.isActive()) == (False, True)


def test_release_that_stayed_on_screen_is_remembered(
    running: Kiosk, tmp_path: Path, published: Published
) -> None:
    running._life.remember()
    told = json.loads((tmp_path / "state" / "last_good.json").read_text())
    file = published.folder / f"content-{published.hashes[0][:8]}.sqlite"
    assert told == {"path": str(file), "sha256": published.hashes[0]}


def test_bug_ends_the_visit_and_is_reported(running: Kiosk) -> None:
    running.house.visit.touch()
    running.heal()
    assert running.house.visit.state == "attract"
    assert running.reporting.health().errors == 1


def test_what_happens_after_the_end_is_reported_no_more(running: Kiosk) -> None:
    """The window is gone by then."""
    running.close()
    running.reporting.soon()
    assert not running.reporting._next.isActive()
