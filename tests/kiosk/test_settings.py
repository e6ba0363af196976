"""Settings: flags before environment before file, each value with its origin."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.settings import SettingsError, read_settings


def test_flags_win_over_environment_over_file(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('language = "en"\nidle_seconds = 30\nhere = "hall-h3"\n')
    environment = {"WAIC_KIOSK_SETTINGS": str(file), "WAIC_KIOSK_IDLE_SECONDS": "40"}
    settings = read_settings(["--idle-seconds", "50", "--windowed"], environment)
    told = (settings.language, settings.idle_seconds, settings.here, settings.windowed)
    assert told == ("en", 50, "hall-h3", True)
    origins = [settings.origins[n] for n in ("language", "idle_seconds", "here", "scheme")]
    assert origins == [f"file {file}", "flag", f"file {file}", "default"]


def test_now_takes_an_offset() -> None:
    settings = read_settings(["--now", "2024-07-05T10:20+08:00"], {})
    zone = timezone(timedelta(hours=8))
    assert settings.now == datetime(2024, 7, 5, 10, 20, tzinfo=zone)


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (
            ["--now", "2024-07-05T10:20"],
            "The setting now = '2024-07-05T10:20' (flag) cannot be used: "
            "add the offset, as in 2024-07-05T10:20+08:00.",
        ),
        (
            ["--language", "fr"],
            "The setting language = 'fr' (flag) cannot be used: choose one of zh, en.",
        ),
        (
            ["--idle-seconds", "0"],
            "The setting idle_seconds = '0' (flag) cannot be used: "
            "write a whole number of seconds from 1 to 3600.",
        ),
    ],
)
def test_bad_setting_is_one_sentence(flags: list[str], sentence: str) -> None:
    with pytest.raises(SettingsError) as error:
        read_settings(flags, {})
    assert str(error.value) == sentence


def test_unknown_setting_in_the_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("colour = 'red'\n")
    with pytest.raises(SettingsError, match=f"The setting 'colour' \\(file {file}\\) is unknown"):
        read_settings(["--settings", str(file)], {})


def test_unreadable_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(["--settings", str(tmp_path)], {})


def test_mistyped_environment_variable_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"The setting 'langage' \(environment\) is unknown"):
        read_settings([], {"WAIC_KIOSK_LANGAGE": "en"})


@pytest.mark.parametrize(
    ("flags", "what"),
    [
        (["--idle-seconds", "abc"], "write a whole number of seconds from 1 to 3600"),
        (["--size", "big"], "write WIDTHxHEIGHT, each from 320 to 8192"),
        (["--now", "noon"], "write a time as 2024-07-05T10:20+08:00"),
    ],
)
def test_python_does_not_speak_to_installers(flags: list[str], what: str) -> None:
    with pytest.raises(SettingsError, match=f"cannot be used: {re.escape(what)}\\.$"):
        read_settings(flags, {})
