"""waic-content print: from a release, a published folder or a draft, by the real printer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from db.release import write_release
from db.tools.app import app
from tests.build import catalogue, place, session, text
from tests.kiosk.paper.read_back import read_pages

CONTENT = catalogue(
    places={"red": place("red", name=text("Red Hall", "红厅"))},
    sessions={"a": session("a", "2024-07-05 10:00", "2024-07-05 11:00", place="red")},
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A published folder whose pointer tells number, name and date."""
    published = tmp_path / "published"
    write_release(CONTENT, published)
    pointer = published / "current.json"
    told = json.loads(pointer.read_text())
    more = {"number": 12, "name": "Friday morning", "published": "2024-07-04T01:00:00Z"}
    pointer.write_text(json.dumps({**told, **more}))
    return published


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["print", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_the_live_release_is_printed_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    told = []
    for out in ("one", "two"):
        code, stdout, _ = run("--to", str(folder), "--out", str(tmp_path / out), "--json")
        assert code == 0
        told.append(json.loads(stdout)["files"])
    expected = [
        {"file": "signs-2024-07-05.pdf", "pages": 1, "sessions": 1},
        {"file": "day-2024-07-05.pdf", "pages": 1, "sessions": 1},
    ]
    assert told == [expected, expected]
    for sheet in expected:
        first, second = (tmp_path / out / str(sheet["file"]) for out in ("one", "two"))
        assert first.read_bytes() == second.read_bytes()
    (page,) = read_pages(tmp_path / "one" / "signs-2024-07-05.pdf")
    assert "第12版Fridaymorning" in page.text


def test_a_damaged_release_is_a_sentence(folder: Path, tmp_path: Path) -> None:
    (release,) = folder.glob("content-*.sqlite")
    release.write_bytes(release.read_bytes()[:-1] + b"x")
    code, _, stderr = run("--release", str(release), "--out", str(tmp_path / "paper"))
    assert code == 1
    assert stderr.startswith(f"{release} ")
    assert stderr.count("\n") == 1


def test_a_place_that_cannot_be_written_is_a_sentence(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, _, stderr = run("--to", str(folder), "--out", str(tmp_path / "file"))
    assert (code, stderr.count("\n")) == (1, 1)
    assert "cannot be written" in stderr


def test_a_room_without_sessions_is_told(folder: Path, tmp_path: Path) -> None:
    code, _, stderr = run("--to", str(folder), "--out", str(tmp_path / "p"), "--room", "blue")
    assert code == 1
    assert "no session" in stderr


def test_what_to_print_is_named_once(folder: Path, tmp_path: Path) -> None:
    assert run("--out", str(tmp_path / "p"))[0] == 2
    both = ("--to", str(folder), "--release", str(folder / "current.json"))
    assert run(*both, "--out", str(tmp_path / "p"))[0] == 2


def test_without_the_kiosk_it_says_so(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    code, _, stderr = run("--to", str(folder), "--out", str(tmp_path / "p"))
    assert code == 1
    assert "run it where waic-kiosk runs" in stderr
