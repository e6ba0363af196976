"""A start that goes well: what is remembered when its timers are over."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.ladder.ladder import Ladder
from kiosk.ladder.life import Life, safer
from kiosk.ladder.rungs import Rung
from kiosk.state.folder import StateFolder
from tests import build
from tests.kiosk.conftest import Start


def begun(path: Path) -> Ladder:
    ladder = Ladder(StateFolder(path))
    ladder.begin()
    return ladder


def test_five_minutes_of_life_put_the_next_start_at_the_top(start: Start, tmp_path: Path) -> None:
    for _ in range(3):
        begun(tmp_path)
    ladder = begun(tmp_path)
    life = Life(ladder, start(build.catalogue()).kiosk.house.arrivals)
    life.start()
    waits = (life._good.interval(), life._good.isSingleShot(), life._good.isActive())
    life._good.timeout.emit()  # the clock of the timer is the monotonic one
    life.stop()
    ends = [each["end"] for each in json.loads((tmp_path / "starts.json").read_text())["starts"]]
    assert (waits, ends) == ((300_000, True, True), ["", "", "", "good"])
    assert begun(tmp_path).rung is Rung.ASKED


def test_each_release_has_to_stay_on_screen_anew(start: Start, tmp_path: Path) -> None:
    life = Life(begun(tmp_path), start(build.catalogue()).kiosk.house.arrivals)
    before = life._shown.isActive()
    life.content_changed()
    after = (life._shown.isActive(), life._shown.interval())
    life.stop()
    assert (before, after, life._shown.isActive()) == (False, (True, 60_000), False)


def test_only_the_two_safer_rungs_read_something_else(tmp_path: Path) -> None:
    reads = [safer(begun(tmp_path)) is not None for _ in range(4)]
    assert reads == [False, False, True, True]
