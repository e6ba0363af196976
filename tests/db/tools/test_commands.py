"""The commands, as staff call them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from db.tools.app import app
from tests.db.texts import person, released, small, written

ROOT = Path(__file__).parent.parent.parent.parent


def run(*args: str | Path) -> tuple[int, str, str]:
    result = CliRunner(env={"COLUMNS": "200"}).invoke(app, [str(each) for each in args])
    return result.exit_code, result.stdout, result.stderr


def test_build_writes_a_release_and_says_which(tmp_path: Path) -> None:
    text, out = written(tmp_path / "text", small()), tmp_path / "out"
    code, stdout, stderr = run("build", "--content", text, "--out", out)
    pointer = json.loads((out / "current.json").read_text())
    assert (code, stderr) == (0, "")
    assert stdout.splitlines() == [
        str(out / pointer["file"]),
        f"sha256 {pointer['sha256']}, schema 1.1",
        "1 conference, 2 days, 1 venues, 1 places, 1 sessions, 1 sources",
    ]


def test_build_of_bad_content_writes_nothing(tmp_path: Path) -> None:
    text = written(tmp_path / "text", small(people=[person(age=3), person()]))
    code, stdout, stderr = run("build", "--content", text, "--out", tmp_path / "out")
    assert (code, stdout) == (1, "")
    assert len(stderr.splitlines()) == 3
    assert stderr.splitlines()[-1] == "2 problems; nothing was written."
    assert not (tmp_path / "out").exists()


def test_build_into_a_file_is_told(tmp_path: Path) -> None:
    text = written(tmp_path / "text", small())
    (tmp_path / "out").write_text("here is a file")
    code, _, stderr = run("build", "--content", text, "--out", tmp_path / "out")
    assert code == 1
    assert stderr.startswith(f"{tmp_path / 'out'} cannot take a release (")


def test_stats_count_published_and_unverified_apart(tmp_path: Path) -> None:
    text = written(tmp_path, small(people=[person(confidence="recalled"), person(id="bob")]))
    code, stdout, _ = run("stats", "--content", text, "--json")
    counts = json.loads(stdout)
    assert code == 0
    assert counts["groups"]["people"] == {"published": 1, "unverified": 1, "together": 2}
    assert counts["groups"]["exhibition records"]["together"] == 1
    assert counts["total"] == {"published": 8, "unverified": 2, "together": 10}
    assert counts["kinds"]["people"] == {
        "published": 1,
        "unverified": 1,
        "together": 2,
        "confidence": {"recalled": 1, "sourced": 1},
        "languages": {"en": 2, "zh": 2},
        "empty": dict.fromkeys(["affiliation", "country", "forums", "note", "role", "topics"], 2),
    }


def test_stats_of_a_release_count_what_is_in_it(tmp_path: Path) -> None:
    path = released(tmp_path, small(people=[person(confidence="recalled"), person(id="bob")]))
    code, stdout, _ = run("stats", "--release", path, "--json")
    assert code == 0
    assert json.loads(stdout)["total"] == {"published": 8, "unverified": 0, "together": 8}


def test_stats_as_tables_name_every_list(tmp_path: Path) -> None:
    code, stdout, _ = run("stats", "--content", written(tmp_path, small()))
    assert code == 0
    for words in ("Groups", "exhibition records", "announcements", "total", "summary 1"):
        assert words in stdout


@pytest.mark.parametrize(
    "args",
    [
        ["build", "--content", "nowhere"],
        ["stats", "--content", "tests", "--release", "x"],
        ["frobnicate"],
        ["check", "--fast"],
    ],
)
def test_wrong_usage_exits_with_two(args: list[str]) -> None:
    assert run(*args)[0] == 2


def test_stats_of_no_release_is_told(tmp_path: Path) -> None:
    path = tmp_path / "content-00000000.sqlite"
    assert run("stats", "--release", path) == (
        1,
        "",
        f"{path} does not exist; check the path or publish a release there.\n",
    )


@pytest.mark.parametrize("command", ["build", "check", "stats", "diff"])
def test_help_has_an_example_and_the_exit_codes(command: str) -> None:
    code, stdout, _ = run(command, "--help")
    assert code == 0
    assert f"Example: waic-content {command}" in stdout
    assert "Exit codes: 0 " in stdout


def test_module_runs_as_a_command() -> None:
    args = [sys.executable, "-m", "db.tools", "--help"]
    found = subprocess.run(args, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "build" in found.stdout
