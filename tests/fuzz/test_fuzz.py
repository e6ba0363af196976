"""A few inputs of every target; and that a crash, a hang and a hog would be found."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from tests.fuzz.running import feed, input_of, trouble
from tests.fuzz.targets import Target, targets

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


def hogs(_content: bytes) -> None:
    raise MemoryError


@pytest.mark.parametrize(
    ("take", "why"), [(raises, "KeyError: 'day'"), (hangs, "no end within"), (hogs, "MB of memory")]
)
def test_target_that_fails_is_found(take: object, why: str) -> None:
    assert why in trouble(Target(1, nothing, take), b"")  # type: ignore[arg-type]
