"""A fault of the world that passes loses nothing: what was published in it is shown after it."""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.errors import ReaderLost
from db.seal import file_name
from kiosk.reading import process, releases
from kiosk.reading.process import command_to_read
from kiosk.updates import retry, taking
from tests.glass import Glass
from tests.kiosk.conftest import Follow
from tests.kiosk.taking_up import current, programme, refusals, sees
from tests.kiosk.test_announced import EVENING, alerts, shows
from tests.published import Published, said

NOBODY = 65534
AGAIN = "; it is tried again."


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "PAUSES_MS", (50, 100, 200, 200, 200))


@pytest.fixture
def glass(
    qtbot: QtBot, follow: Follow, published: Published, monkeypatch: pytest.MonkeyPatch
) -> Glass:
    """On a first programme; from now on each release is read in a process, as kiosks do."""
    published.publish(programme(name="Before"))
    glass = follow(published.folder)
    qtbot.waitUntil(lambda: glass.kiosk.house.arrivals.ready, timeout=20_000)
    monkeypatch.setattr(taking, "read_release", releases.read_release)
    return glass


@contextmanager
def few_handles(more: int) -> Iterator[None]:
    """So many files can still be opened: three are too few for the pipes of a process."""
    spare = os.dup(0)
    os.close(spare)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (spare + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def told(qtbot: QtBot, glass: Glass, words: str) -> None:
    """Staff read it, once, however often it is tried."""
    qtbot.waitUntil(lambda: any(words in each for _, each in refusals(glass)), timeout=20_000)
    qtbot.wait(500)
    sentences = [each for _, each in refusals(glass) if words in each]
    assert len(sentences) == 1 and sentences[0].endswith(AGAIN)


def placed(published: Published, name: str) -> Published:
    """A release that lies elsewhere, to be put in place by renames alone."""
    other = Published(published.folder.with_name("other"), number=published.number)
    other.publish(programme(name=name))
    return other


def move(other: Published, published: Published) -> None:
    """The pointer last; needs no handle."""
    for name in (*map(file_name, other.hashes), "current.json", "announced.json"):
        with suppress(FileNotFoundError):
            (other.folder / name).rename(published.folder / name)


def test_release_of_a_time_without_processes_is_shown_after_it(
    qtbot: QtBot, glass: Glass, published: Published
) -> None:
    other = placed(published, "After")
    with few_handles(3):
        move(other, published)
        told(qtbot, glass, "no process can be started for it (Too many open files)")
        assert current(glass) == published.hashes[0]
    sees(qtbot, glass, other.hashes[0])


def test_release_whose_reader_was_killed_or_late_is_shown_by_the_next(
    qtbot: QtBot, glass: Glass, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = iter(("import os; os.kill(os.getpid(), 9)", "import time; time.sleep(600)"))
    monkeypatch.setattr(process, "DEADLINE_SECONDS", 0.3)

    def command(path: Path) -> list[str]:
        if code := next(codes, ""):
            return [sys.executable, "-S", "-c", code]
        monkeypatch.setattr(process, "DEADLINE_SECONDS", 30.0)
        return command_to_read(path)

    monkeypatch.setattr(process, "command_to_read", command)
    published.publish(programme(name="After"))
    sees(qtbot, glass, published.hashes[-1])
    late, killed = (sentence for _, sentence in refusals(glass))
    assert "takes too long to read" in late and "ended (-9)" in killed
    assert late.endswith(AGAIN) and killed.endswith(AGAIN)


def test_release_that_may_not_be_read_for_a_while_is_shown_after_it(
    qtbot: QtBot, follow: Follow
) -> None:
    """Nothing that a look can see changes when this process may read again."""
    if os.geteuid():
        pytest.skip("only root can become somebody else, and root again")
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    published = Published(place / "published")
    published.publish(programme(name="Before"))
    glass = follow(published.folder)
    qtbot.waitUntil(lambda: glass.kiosk.house.arrivals.ready, timeout=20_000)
    other = placed(published, "After")
    for file in (other.pointer, *other.folder.glob("*.sqlite")):
        file.chmod(0o600)
    move(other, published)
    os.seteuid(NOBODY)
    try:
        told(qtbot, glass, "cannot be read (Permission denied)")
    finally:
        os.seteuid(0)
    sees(qtbot, glass, other.hashes[0])
    shutil.rmtree(place)


def test_emergency_of_a_time_without_handles_is_shown_after_it(
    qtbot: QtBot, follow: Follow, published: Published
) -> None:
    published.publish(programme())
    glass = follow(published.folder)
    qtbot.waitUntil(lambda: glass.kiosk.house.arrivals.ready, timeout=20_000)
    other = Published(published.folder.with_name("other"))
    other.announce(said("fire", EVENING, "emergency"))
    with few_handles(0):
        move(other, published)
        told(qtbot, glass, "announced.json cannot be read (Too many open files)")
        assert alerts(glass) == []
    shows(qtbot, glass, "Emergency: In English: fire 紧急: 中文：fire")


def test_start_in_a_bad_moment_shows_what_was_asked_for_after_it(
    qtbot: QtBot, follow: Follow, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then the release before it: one that could be read."""
    published.publish(programme(name="Before"))
    published.publish(programme(name="Live"))
    read = releases.read_release
    fails = [True]

    def late(path: Path) -> object:
        if fails and path == published.pointer:
            raise ReaderLost.about(path, "takes too long to read", "start the kiosk again")
        return read(path)

    monkeypatch.setattr(taking, "read_release", late)
    glass = follow(published.folder)
    assert current(glass) == published.hashes[0] != published.hashes[1]
    told(qtbot, glass, "takes too long to read")
    fails.clear()
    sees(qtbot, glass, published.hashes[1])


def test_staff_need_not_wait_for_the_next_try(
    qtbot: QtBot, glass: Glass, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "PAUSES_MS", (600_000,))
    other, warned = placed(published, "After"), Published(published.folder.with_name("warned"))
    warned.announce(said("fire", EVENING, "emergency"))
    with few_handles(0):
        move(other, published)
        move(warned, published)
        told(qtbot, glass, "announced.json cannot be read")
        told(qtbot, glass, "current.json cannot be read")
    glass.kiosk.house.arrivals.look_again()
    sees(qtbot, glass, other.hashes[0])
    shows(qtbot, glass, "Emergency: In English: fire 紧急: 中文：fire")


def test_choice_of_staff_is_not_undone_by_a_try(
    qtbot: QtBot, glass: Glass, published: Published
) -> None:
    """They chose while the live release could not be read: it waits for the pointer to move."""
    arrivals = glass.kiosk.house.arrivals
    before = arrivals.releases.live
    assert before is not None
    with few_handles(3):
        move(placed(published, "After"), published)
        told(qtbot, glass, "no process can be started for it")
        qtbot.waitUntil(lambda: not arrivals.releases._loading)
        arrivals.releases.show_instead(before)
    qtbot.wait(600)
    assert arrivals.releases.live is before
