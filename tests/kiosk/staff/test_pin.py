"""The PIN: only its hash is known, what is easy to guess is refused, no message repeats it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.settings import SettingsError, read_settings
from kiosk.staff.pin import PinHash, hash_pin, is_pin, read_pin_hash, weakness
from kiosk.staff.pin_command import main

KNOWN = hash_pin("270718")


def test_only_the_pin_itself_is_right() -> None:
    assert is_pin("270718", KNOWN)
    assert [pin for pin in ("", "27071", "2707180", "270719") if is_pin(pin, KNOWN)] == []


def test_a_hash_survives_the_settings_file_and_is_salted(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'staff_pin = "{KNOWN}"\n')
    read = read_settings(["--settings", str(file)], {}).staff_pin
    assert read_pin_hash(read) == KNOWN
    assert hash_pin("270718") != KNOWN


@pytest.mark.parametrize(
    "pin", ["", "123", "1" * 13, "12a456", "١٢٣٤٥٦", "111111", "121212", "123456", "987654", "7890"]
)
def test_what_is_short_or_easy_is_refused_in_words(pin: str) -> None:
    assert weakness(pin).endswith((".", "more."))
    assert not pin or pin not in weakness(pin)


@pytest.mark.parametrize("pin", ["2707", "270718", "805316974201"])
def test_a_fair_pin_is_taken(pin: str) -> None:
    assert weakness(pin) == ""


@pytest.mark.parametrize("written", ["270718", "scrypt$1$2$3", "scrypt$32768$8$1$zz$zz"])
def test_a_plain_pin_in_the_settings_is_refused_and_never_repeated(written: str) -> None:
    """What staff typed by mistake would else stand in the journal."""
    with pytest.raises(SettingsError) as refused:
        read_settings([], {"WAIC_KIOSK_STAFF_PIN": written})
    assert "staff_pin" in str(refused.value)
    assert "waic-kiosk pin" in str(refused.value)
    assert written not in str(refused.value)


@settings(max_examples=200)
@given(st.text() | st.from_regex(r"scrypt(\$[0-9a-f]{0,70}){0,7}", fullmatch=True))
def test_any_text_is_a_hash_or_refused_in_words(text: str) -> None:
    try:
        found = read_pin_hash(text)
    except ValueError as error:
        assert "waic-kiosk pin" in str(error)
    else:
        assert isinstance(found, PinHash)
        assert found.n <= 2**16


def typed(*lines: str) -> Callable[[str], str]:
    given = iter(lines)
    return lambda _prompt: next(given)


def test_the_command_prints_the_line_for_kiosk_toml(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], typed("270718", "270718")) == 0
    out = capsys.readouterr().out
    file = tmp_path / "kiosk.toml"
    file.write_text(out)
    hashed = read_settings(["--settings", str(file)], {}).staff_pin
    assert is_pin("270718", read_pin_hash(hashed))
    assert "270718" not in out


@pytest.mark.parametrize("lines", [("1234",), ("270718", "270719")], ids=["easy", "two differ"])
def test_the_command_refuses_in_words(
    lines: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], typed(*lines)) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip().endswith(".")
    assert not any(line in told.err for line in lines)


def test_the_command_ends_quietly_when_nothing_is_typed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def gone(_prompt: str) -> str:
        raise EOFError

    assert main([], gone) == 2
    assert "nothing is changed" in capsys.readouterr().err
