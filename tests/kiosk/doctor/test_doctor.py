"""waic-kiosk doctor: what it says of settings, content, disk, screen and environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kiosk.doctor.clock_lines import clock_lines
from kiosk.doctor.command import main
from kiosk.doctor.content_lines import content_lines
from kiosk.doctor.disk_lines import disk_lines
from kiosk.doctor.display import choose_platform
from kiosk.doctor.examination import examine
from kiosk.doctor.font_lines import characters_of, missing
from kiosk.doctor.line import Line, as_json, as_text
from kiosk.doctor.memory_lines import memory_lines
from kiosk.doctor.place_lines import place_lines
from kiosk.doctor.session_lines import danger_lines
from kiosk.ladder.ladder import Ladder
from kiosk.settings import Settings, read_settings
from kiosk.state.folder import StateFolder
from kiosk.updates import take
from tests import build
from tests.published import Published

ROOT = Path(__file__).parent.parent.parent.parent
pytestmark = pytest.mark.usefixtures("reads_here")


def by_name(lines: Iterable[Line]) -> dict[str, Line]:
    return {line.name: line for line in lines}


def settings(*flags: str) -> Settings:
    return read_settings([*flags], {})


def test_every_setting_has_its_value_and_origin(qapp) -> None:
    lines = by_name(examine(settings("--here", "hall-h3", "--idle-seconds", "50")))
    names = {name.removeprefix("setting ") for name in lines if name.startswith("setting ")}
    assert names == set(settings().origins)
    told = lines["setting idle_seconds"]
    assert (told.value, told.origin) == ("50", "flag")
    assert lines["setting language"] == Line("setting language", True, "zh", "default")


def test_healthy_kiosk_has_no_failing_line(qapp, tmp_path: Path, published: Published) -> None:
    published.publish(build.catalogue(sessions=[build.session("a")]))
    flags = ["--content", str(published.folder), "--state", str(tmp_path), "--here", ""]
    lines = examine(settings(*flags))
    assert [line for line in lines if line.ok is False] == []
    assert [line.name for line in lines if line.ok is None and not line.value] == []


def test_release_is_told_by_number_and_hash(published: Published) -> None:
    published.publish(build.catalogue(sessions=[build.session("a")]))
    line = by_name(content_lines(published.folder, "flag", None))["content asked for"]
    assert (line.ok, line.value) == (
        True,
        f"release 1 ({published.hashes[0][:8]}) Friday, 1 sessions",
    )


def test_damaged_release_fails_with_its_fix(published: Published) -> None:
    published.publish(build.catalogue(sessions=[build.session("a")]))
    file = published.publish(build.catalogue(sessions=[build.session("b")]))
    file.write_bytes(file.read_bytes()[:-100])
    lines = by_name(content_lines(published.folder, "flag", None))
    asked = lines["content asked for"]
    assert (asked.ok, file.name in asked.value, bool(asked.fix)) == (False, True, True)
    assert lines["content history"].value == "1 of 1 earlier releases can be read"
    assert lines["content bundled"].ok


def test_folder_that_waits_for_its_first_release_is_no_failure(tmp_path: Path) -> None:
    line = by_name(content_lines(tmp_path, "file kiosk.toml", None))["content asked for"]
    assert (line.ok, line.fix) == (None, f"waic-content publish --to {tmp_path}")


def test_clock_that_cannot_be_right_fails() -> None:
    conference = build.catalogue().conference
    wrong = by_name(clock_lines(datetime(1970, 1, 1, tzinfo=UTC), conference))["clock"]
    right = by_name(clock_lines(datetime(2024, 7, 5, 2, 20, tzinfo=UTC), conference))["clock"]
    assert (wrong.ok, wrong.fix) == (False, "set it: timedatectl set-time, or let NTP do it")
    assert (right.ok, right.value) == (True, "2024-07-05 10:20 in Asia/Shanghai")


def test_state_that_cannot_be_written_fails_with_its_fix(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = settings("--state", str(tmp_path / "file" / "state"))
    line = by_name(disk_lines(told))["state folder"]
    assert (line.ok, "chown" in line.fix) == (False, True)


def test_place_that_does_not_exist_fails() -> None:
    content = build.catalogue(places=[build.place("hall-h3")])
    told = by_name(place_lines(settings("--here", "hall-h4"), content))
    assert (told["place"].ok, "hall-h3" in told["place"].value) == (False, True)


def test_starts_after_crashes_fail_with_their_rung(tmp_path: Path) -> None:
    folder = StateFolder(tmp_path)
    for _ in range(3):
        Ladder(folder).begin()
    line = by_name(memory_lines(folder))["crash ladder"]
    assert (line.ok, line.value.startswith("last start on R2")) == (False, True)


def test_variables_that_load_foreign_code_fail_one_by_one() -> None:
    lines = list(danger_lines({"LD_PRELOAD": "/x.so", "QT_LOGGING_RULES": "*", "PATH": "/bin"}))
    assert [(line.name, line.ok) for line in lines] == [
        ("environment LD_PRELOAD", False),
        ("environment QT_LOGGING_RULES", None),
    ]


def test_character_without_a_shape_is_found(qapp) -> None:
    content = build.catalogue(sessions=[build.session("a", title=build.text("Ada ☃"))])
    faces = [QRawFont(str(ROOT / "resources/fonts/GuideLatin-400.ttf"), 16.0)]
    assert {"A", "d", "a", "☃"} <= characters_of(content)
    assert missing({"A", "☃"}, faces) == ["☃"]


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":97"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-97"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb0"}, "linuxfb"),
    ],
)
def test_qt_is_never_sent_to_a_display_that_is_not_there(
    environment: dict[str, str], platform: str
) -> None:
    assert choose_platform(environment) == platform


def test_every_failing_line_of_text_says_its_fix() -> None:
    lines = [Line("place", False, "nowhere", "flag", "set it"), Line("clock", True, "12:00")]
    assert (
        as_text(lines) == "FAIL  place  nowhere  (flag)\n             -> set it\nok    clock  12:00"
    )


def test_json_has_one_key_to_a_line() -> None:
    told = as_json([Line("clock", None, "12:00")])
    assert json.loads(told) == [
        {"name": "clock", "ok": None, "value": "12:00", "origin": "", "fix": ""}
    ]
    assert '    "ok": null,\n' in told


def test_wrong_setting_is_wrong_usage(capsys) -> None:
    assert main(["--language", "fr"]) == 2
    assert "choose one of zh, en" in capsys.readouterr().err


def test_command_works_without_a_display_and_exits_by_what_it_finds(tmp_path: Path) -> None:
    environment = {
        name: text
        for name, text in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    command = [sys.executable, "-m", "kiosk", "doctor", "--json", "--content", str(tmp_path / "x")]
    told = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    lines = {line["name"]: line for line in json.loads(told.stdout)}
    assert (told.returncode, told.stderr) == (1, "")
    assert lines["content asked for"]["ok"] is False
    assert lines["display"]["ok"] is None


def test_kiosk_that_waits_for_its_first_release_has_no_problem(tmp_path: Path) -> None:
    """Every kiosk is so after it was installed; a file of another name is missed as ever."""
    assert take(tmp_path).problems == ()
    assert take(tmp_path / "pointer.json").problems != ()
    assert take(tmp_path / "away" / "current.json").problems != ()
