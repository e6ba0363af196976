"""rollback and history: an earlier number is live again, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.published.history import history_of
from db.published.pointer import read_pointer
from tests.db.texts import person
from tests.db.tools.releasing.conftest import copy_of
from tests.db.tools.releasing.staff import publish, sentence_of
from tests.db.tools.test_commands import run


@pytest.fixture
def folder(folder_of_three: Path, tmp_path: Path) -> Path:
    """Three numbers with other content each."""
    return copy_of(folder_of_three, tmp_path)


def test_rollback_is_a_new_number_with_the_old_bytes(folder: Path) -> None:
    second = history_of(folder)[1]
    content = (folder / second.file).read_bytes()
    code, stdout, stderr = run("rollback", "--to", folder, "--as", "Ben", "--name", "Undo")
    live = read_pointer(folder)
    assert (code, stderr) == (0, "")
    assert stdout == (
        f'Number 4 "Undo" is live, the content of number 2 ({second.sha256[:8]}); '
        "kiosks take it between two visits.\n"
    )
    assert (live.number, live.file, live.sha256) == (4, second.file, second.sha256)
    assert (folder / live.file).read_bytes() == content
    assert [(each.number, each.of) for each in history_of(folder)][:2] == [(4, 2), (3, None)]
    assert history_of(folder)[0].by == "Ben"


def test_rollback_to_a_number(folder: Path) -> None:
    code, stdout, _ = run("rollback", "1", "--to", folder, "--now", "--json")
    assert code == 0
    assert (json.loads(stdout)["number"], json.loads(stdout)["of"]) == (4, 1)
    assert read_pointer(folder).urgent is True


def test_rollback_twice_is_back_again(folder: Path) -> None:
    newest = read_pointer(folder).sha256
    run("rollback", "--to", folder)
    run("rollback", "--to", folder)
    assert (read_pointer(folder).number, read_pointer(folder).sha256) == (5, newest)


def test_rollback_passes_over_numbers_of_the_same_content(folder: Path, tmp_path: Path) -> None:
    publish(folder, tmp_path / "text", "--now", people=[person(id="bo")])
    run("rollback", "--to", folder)
    assert history_of(folder)[0].of == 2


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("9", "has no number 9; choose a number of waic-content history."),
        ("3", "has number 3 live already; choose another."),
    ],
)
def test_rollback_to_a_wrong_number_is_told(folder: Path, number: str, why: str) -> None:
    assert sentence_of(*run("rollback", number, "--to", folder)) == f"{folder} {why}"
    assert read_pointer(folder).number == 3


def test_rollback_without_an_earlier_release_is_told(tmp_path: Path) -> None:
    publish(tmp_path, tmp_path / "text")
    told = sentence_of(*run("rollback", "--to", tmp_path))
    assert told == (
        f"{tmp_path} has no release before the live one; choose a number of waic-content history."
    )


def test_rollback_to_damaged_content_is_refused(folder: Path) -> None:
    """One flipped bit, which SQLite would not see."""
    file = folder / history_of(folder)[1].file
    content = bytearray(file.read_bytes())
    content[9000] ^= 1
    file.write_bytes(content)
    assert sentence_of(*run("rollback", "2", "--to", folder)) == (
        f"{file} is damaged or altered: its hash differs; "
        "copy the release again from where it was published."
    )
    assert read_pointer(folder).number == 3


def test_rollback_to_content_that_is_gone_is_told(folder: Path) -> None:
    (folder / history_of(folder)[1].file).unlink()
    assert sentence_of(*run("rollback", "2", "--to", folder)) == (
        f"{folder} no longer holds the content of number 2; "
        "choose a later number of waic-content history."
    )


def test_number_mistyped_is_wrong_usage(folder: Path) -> None:
    assert run("rollback", "two", "--to", folder)[0] == 2
    assert run("rollback", "0", "--to", folder)[0] == 2


def test_history_tells_every_number(folder: Path) -> None:
    run("rollback", "--to", folder, "--now", "--as", "Ben")
    (folder / history_of(folder)[-1].file).unlink()
    code, stdout, stderr = run("history", "--to", folder)
    rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in stdout.splitlines()]
    told = [(*row[:3], *row[4:]) for row in rows if row]
    hashes = {each.number: each.sha256[:8] for each in history_of(folder)}
    assert (code, stderr) == (0, "")
    me = told[1][3]
    assert told == [
        ("live", "4", "(urgent)", "Ben", hashes[2], "2"),
        ("", "3", "Three", me, hashes[3], ""),
        ("", "2", "Two", me, hashes[2], ""),
        ("not kept", "1", "One", me, hashes[1], ""),
    ]


def test_history_as_json_reports_a_broken_file(folder: Path) -> None:
    broken = folder / "history" / "000002.json"
    broken.write_text("{")
    code, stdout, _ = run("history", "--to", folder, "--json")
    said = json.loads(stdout)
    assert code == 0
    assert [(each["number"], each["state"]) for each in said["history"]] == [(3, "live"), (1, "")]
    assert len(said["problems"]) == 1
    assert str(broken) in said["problems"][0]


def test_history_tells_that_the_pointer_is_broken(folder: Path) -> None:
    """museum 45: nothing looks well that is not."""
    (folder / "current.json").write_text("{")
    code, stdout, stderr = run("history", "--to", folder)
    assert code == 0
    assert "live" not in stdout
    assert stderr == (
        f"{folder / 'current.json'} is not a pointer to a release: it is not JSON; "
        "publish the release again to write a new pointer.\n"
    )
