"""What the program says of itself before any window."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from kiosk.settings import read_settings
from kiosk.version import VERSION, release_code
from tests.build import catalogue
from tests.published import Published

ROOT = Path(__file__).parent.parent.parent


def test_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION


def test_version_is_told_without_a_display() -> None:
    command = [sys.executable, "-m", "kiosk", "--version"]
    told = subprocess.run(command, cwd=ROOT, env={}, capture_output=True, text=True, check=True)
    program, parts, release = told.stdout.splitlines()
    assert program == f"waic-kiosk {VERSION}"
    assert parts.startswith("Qt 6.")
    assert release == f"bundled release {release_code(ROOT / 'db/bundled/current.json')}"


def test_release_is_told_by_number_and_short_hash(published: Published) -> None:
    published.publish(catalogue())
    assert release_code(published.pointer) == f"1 ({published.hashes[0][:8]})"


def test_missing_release_is_told_calmly(tmp_path: Path) -> None:
    assert release_code(tmp_path / "current.json") == "none"


def test_file_of_the_machine_counts_where_none_is_named(tmp_path: Path) -> None:
    own, named = tmp_path / "own.toml", tmp_path / "named.toml"
    own.write_text('state = "/var/lib/waic-kiosk/state"\n')
    named.write_text('here = "hall-h3"\n')
    settings = read_settings([], {}, own)
    assert (settings.state, settings.origins["state"]) == (
        Path("/var/lib/waic-kiosk/state"),
        f"file {own}",
    )
    assert read_settings(["--settings", str(named)], {}, own).state is None
