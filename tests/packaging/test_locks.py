"""The locks: every file hashed, no address, and all that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.packaging.script import PACKAGING, ROOT

LOCKS = ("run", "dev")
PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+) \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def lines(name: str) -> list[str]:
    text = (PACKAGING / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def pins(name: str) -> dict[str, str]:
    found = (PIN.match(line) for line in lines(name))
    return {match[1]: match[2] for match in found if match}


def asked(*extras: str) -> set[str]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    wanted = [*project["dependencies"]]
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return {re.split(r"[<>=]", item)[0].lower() for item in wanted}


@pytest.mark.parametrize("name", LOCKS)
def test_lock_holds_pins_and_hashes_only(name: str) -> None:
    assert [line for line in lines(name) if not PIN.match(line) and not HASH.match(line)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_lock_has_hashes_for_every_pin(name: str) -> None:
    following = zip(lines(name), lines(name)[1:], strict=False)
    assert [pin for pin, after in following if PIN.match(pin) and not HASH.match(after)] == []


def test_locks_agree_on_every_version() -> None:
    run, dev = pins("run"), pins("dev")
    assert {name: dev.get(name) for name in run} == run


def test_locks_hold_what_the_project_asks_for() -> None:
    assert asked("install", "content") - set(pins("run")) == set()
    assert asked("install", "content", "dev") - set(pins("dev")) == set()


def test_qt_is_the_version_without_the_reference_leak() -> None:
    assert pins("run")["pyside6-essentials"] == "6.11.3"
