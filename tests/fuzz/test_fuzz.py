"""A few inputs of every target; and that a crash, a hang and a hog would be found."""

from __future__ import annotations

import contextlib
import mmap
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from db.errors import ContentError
from tests.fuzz.corpus import releases
from tests.fuzz.running import feed, input_of, trouble
from tests.fuzz.strain import documented
from tests.fuzz.targets import Target, targets

ROOT = Path(__file__).parent.parent.parent
INPUTS, WHOLE = 25, 50_000


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Target]:
    return targets(tmp_path_factory.mktemp("fuzz"))


def test_shares_are_fifty_thousand(every: dict[str, Target]) -> None:
    assert sum(target.share for target in every.values()) == WHOLE


def test_every_target_takes_its_first_inputs(every: dict[str, Target], tmp_path: Path) -> None:
    failed = [
        (name, bad.number, bad.why)
        for name, target in every.items()
        for bad in feed(target, name, 1, range(INPUTS), tmp_path / "now")
    ]
    assert failed == []


def test_input_is_the_same_for_the_same_seed_and_number(every: dict[str, Target]) -> None:
    for name, target in every.items():
        first, again, other = (input_of(target, name, seed, 7) for seed in (1, 1, 2))
        assert first == again, name
        assert first != other or name.startswith("settings-flags"), name


def nothing(_chosen: random.Random) -> bytes:
    return b""


def raises(_content: bytes) -> None:
    raise KeyError("day")


def hangs(_content: bytes) -> None:
    end = time.process_time() + 10
    while time.process_time() < end:
        pass


def hangs_in_a_callback(_content: bytes) -> None:
    """SQLite swallows what a callback raises, and tells its own error, as of a slow release."""
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.set_progress_handler(lambda: hangs(b""), 1000)
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n) SELECT max(i) FROM n"
            )


class HangsWhenItGoes:
    """Python swallows what is raised in `__del__`."""

    def __del__(self) -> None:
        hangs(b"")


def hangs_when_it_goes(_content: bytes) -> None:
    HangsWhenItGoes()


def swallows_everything(_content: bytes) -> None:
    """Interrupted once, it goes on: only another interruption ends it."""
    with contextlib.suppress(BaseException):
        hangs(b"")
    hangs(b"")


def sleeps(_content: bytes) -> None:
    time.sleep(2.5)


def runs_out(_content: bytes) -> None:
    raise MemoryError


def hides_that_it_ran_out(_content: bytes) -> None:
    """As db/reader.py tells whatever a file does to it."""
    try:
        try:
            runs_out(b"")
        except MemoryError as error:
            raise ContentError("holds rows that cannot be read") from error
    except ContentError as error:
        documented(error)


def hogs(_content: bytes) -> None:
    assert b"1" * (400 * 2**20)


def asks_for_all(_content: bytes) -> None:
    """Until there is no more address space; nothing of it is written to."""
    held = []
    with contextlib.suppress(MemoryError):
        while True:
            held.append(mmap.mmap(-1, 64 * 2**20))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("take", "why"),
    [
        (raises, "KeyError: 'day'"),
        (hangs, "s of processor time"),
        (hangs_in_a_callback, "s of processor time"),
        (hangs_when_it_goes, "s of processor time"),
        (swallows_everything, "s of processor time"),
        (sleeps, "nothing was computed"),
        (runs_out, "out of memory"),
        (hides_that_it_ran_out, "out of memory"),
        (hogs, "MB of memory more"),
    ],
)
def test_target_that_fails_is_found(take: object, why: str) -> None:
    began = time.process_time()
    assert why in trouble(Target(1, nothing, take), b"")  # type: ignore[arg-type]
    assert time.process_time() - began < 4, "it was not ended"


def test_memory_that_is_asked_for_up_to_the_limit_is_found() -> None:
    """In a process of its own: the limit cannot be given back."""
    code = (
        "from tests.fuzz import test_fuzz as t; from tests.fuzz.strain import limit_memory;"
        "limit_memory(); print(t.trouble(t.Target(1, t.nothing, t.asks_for_all), b''))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "MB of address space more" in done.stdout


def test_release_that_needs_all_memory_is_found(
    every: dict[str, Target], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """db.reader takes a MemoryError for rows that cannot be read."""
    target, (whole,) = every["release"], releases(tmp_path)
    assert trouble(target, whole) == ""
    monkeypatch.setattr("db.reader.assemble", lambda *_rows, **_more: runs_out(b""))
    assert "out of memory" in trouble(target, whole)
