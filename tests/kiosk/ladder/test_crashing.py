"""A kiosk that is killed again and again: real processes, real signals, what each start shows."""

from __future__ import annotations

import json
import signal
from pathlib import Path

from db.published.pointer import read_pointer
from kiosk.ladder.last_good import LastGood, write_last_good
from kiosk.state.folder import StateFolder
from kiosk.updates import BUNDLED
from tests import build
from tests.kiosk.ladder.started import Started
from tests.published import Published


def test_five_kills_lead_down_to_the_desk_and_a_clean_end_back_up(
    tmp_path: Path, published: Published
) -> None:
    """Poisoned content is left behind for what ran well before, that for the bundled release."""
    good = published.publish(build.catalogue(sessions=[build.session("good")]))
    write_last_good(StateFolder(tmp_path / "state"), LastGood(good, published.hashes[0]))
    published.publish(build.catalogue(sessions=[build.session("poisoned")]))
    first, poisoned = (each[:8] for each in published.hashes)
    told, wrote = [], []
    for number in (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGKILL, signal.SIGKILL):
        kiosk = Started(tmp_path, "--content", str(published.folder))
        told.append(kiosk.shown())
        wrote.append(kiosk.end(number))
    bundled = read_pointer(BUNDLED).sha256[:8]
    expected = (poisoned, f"release {poisoned}", f"release {first}", f"release {bundled}", "(R4)")
    assert all(each in status for each, status in zip(expected, told, strict=True)), told
    assert [code in status for code, status in zip(("R1", "R2", "R3"), told[1:4], strict=True)] == (
        [True] * 3
    )
    assert "publish another release" in wrote[2]
    stacks = sorted(path.name for path in (tmp_path / "state" / "log").glob("crash*.txt"))
    assert len(stacks) == 3  # the two that Python saw die, and the empty one of the last start
    desk = Started(tmp_path, "--content", str(published.folder))
    assert "(R4)" in desk.shown()
    desk.end(signal.SIGTERM)
    assert desk.process.returncode == 0
    again = Started(tmp_path, "--content", str(published.folder))
    assert poisoned in again.shown()
    again.end(signal.SIGTERM)
    events = [
        json.loads(line)
        for line in (tmp_path / "state" / "log" / "kiosk.jsonl").read_text().splitlines()
    ]
    starts = [event["rung"] for event in events if event["event"] == "start"]
    assert starts == ["R0", "R1", "R2", "R3", "R4", "R4", "R0"]


def test_kiosk_takes_what_is_published_after_the_release_that_made_it_crash(
    tmp_path: Path, published: Published
) -> None:
    published.publish(build.catalogue(sessions=[build.session("poisoned")]))
    for _ in range(3):
        kiosk = Started(tmp_path, "--content", str(published.folder))
        kiosk.shown()
        kiosk.end(signal.SIGKILL)
    kiosk = Started(tmp_path, "--content", str(published.folder))
    assert "R3" in kiosk.shown()
    published.publish(build.catalogue(sessions=[build.session("mended")]))
    kiosk.shows(published.hashes[-1][:8])
    kiosk.end(signal.SIGTERM)


def test_kiosk_serves_where_nothing_can_be_remembered(tmp_path: Path) -> None:
    """G-D3: it shows the content, and says in its status what cannot be written."""
    (tmp_path / "state").write_text("a file where the folder should be")
    kiosk = Started(tmp_path)
    status = kiosk.shown()
    kiosk.end(signal.SIGTERM)
    assert status.startswith("Shows release ")
    assert "cannot be written" in status
    assert kiosk.process.returncode == 0


def test_interface_that_does_not_load_ends_at_the_desk(tmp_path: Path) -> None:
    """The last rung needs nothing of what is broken."""
    broken = tmp_path / "resources"
    broken.mkdir()
    codes = []
    for _ in range(4):
        kiosk = Started(tmp_path, "--resources", str(broken))
        kiosk.ended()
        codes.append(kiosk.process.returncode)
    desk = Started(tmp_path, "--resources", str(broken))
    assert "(R4)" in desk.shown()
    desk.end(signal.SIGTERM)
    assert codes == [4] * 4
