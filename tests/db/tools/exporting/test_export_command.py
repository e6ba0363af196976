"""waic-content export, as staff call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.db.texts import a, released, small, written
from tests.db.tools.test_commands import run


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.sqlite"
    later = a("sessions", id="later", start=None, end=None)
    text = written(tmp_path / "text", small(sessions=[a("sessions"), later]))
    assert run("draft", "init", "--draft", path, "--content", text)[0] == 0
    return path


def test_export_says_what_it_wrote_and_what_it_left_out(tmp_path: Path, draft: Path) -> None:
    out = tmp_path / "schedule.xml"
    code, stdout, stderr = run("export", "--draft", draft, "--as", "frab-xml", "--out", out)
    assert (code, stdout) == (0, f"{out}: 1 sessions, 2 days, 0 rooms, 0 people\n")
    assert stderr == "1 session without an hour, left out (later).\n"
    assert out.read_bytes().startswith(b"<?xml")


def test_export_as_json_names_every_record_left_out(tmp_path: Path, draft: Path) -> None:
    args = ("export", "--draft", draft, "--as", "ical", "--out", tmp_path / "waic.ics", "--json")
    code, stdout, stderr = run(*args)
    told = json.loads(stdout)
    assert (code, stderr, told["sessions"], told["of"][:5]) == (0, "", 1, "draft")
    assert told["notices"] == [
        {"notice": "1 session without an hour, left out (later).", "records": ["later"]}
    ]


def test_file_that_is_there_is_not_written_over(tmp_path: Path, draft: Path) -> None:
    """It may be the workbook that somebody is editing."""
    out = tmp_path / "programme.xlsx"
    out.write_text("edited")
    args = ("export", "--draft", draft, "--as", "xlsx", "--out", out)
    code, _, stderr = run(*args)
    assert (code, out.read_text()) == (1, "edited")
    assert stderr.startswith(f"{out} is there already; choose another name, or say --overwrite")
    assert run(*args, "--overwrite")[0] == 0
    assert out.read_bytes().startswith(b"PK")


def test_release_is_exported(tmp_path: Path) -> None:
    release = released(tmp_path, small())
    out = tmp_path / "schedule.json"
    args = ("export", "--release", release, "--as", "frab-json", "--out", out, "--language", "zh")
    assert run(*args)[0] == 0
    whole = json.loads(out.read_text(encoding="utf-8"))["schedule"]
    assert whole["conference"]["title"] == "世界人工智能大会"
    assert whole["version"] == release.stem.removeprefix("content-")


def test_draft_and_release_together_are_wrong_usage(tmp_path: Path) -> None:
    args = ("--draft", "a", "--release", "b", "--as", "ical", "--out", tmp_path / "c")
    assert run("export", *args)[0] == 2
    assert run("export", "--as", "doc", "--out", tmp_path / "c")[0] == 2


def test_draft_that_is_not_there_is_told(tmp_path: Path) -> None:
    out = tmp_path / "c"
    code, _, stderr = run("export", "--draft", tmp_path / "no.sqlite", "--as", "csv", "--out", out)
    assert (code, out.exists()) == (1, False)
    assert "make one with waic-content draft init" in stderr


def test_folder_that_cannot_be_written_is_told(tmp_path: Path, draft: Path) -> None:
    (tmp_path / "file").write_text("")
    out = tmp_path / "file" / "schedule.xml"
    code, _, stderr = run("export", "--draft", draft, "--as", "frab-xml", "--out", out)
    assert code == 1
    assert "cannot be written (" in stderr


def test_help_has_examples_and_exit_codes() -> None:
    _, stdout, _ = run("export", "--help")
    assert stdout.count("Example: waic-content export") == 2
    assert "Exit codes: 0 written" in " ".join(stdout.split())
