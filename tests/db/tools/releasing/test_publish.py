"""publish: checked, sealed, numbered, live; or a sentence and what was live still is."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.published.history import history_of
from db.published.pointer import read_pointer
from db.reader import read_catalogue
from tests.db.texts import a, person, small, written
from tests.db.tools.releasing.staff import publish, sentence_of
from tests.db.tools.test_commands import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosks"
    folder.mkdir()
    return folder


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return tmp_path / "text"


def test_publish_makes_a_numbered_named_release_live(folder: Path, text: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    code, stdout, stderr = publish(folder, text, "--name", "Friday morning", "--as", "Ann")
    pointer, (entry,) = read_pointer(folder), history_of(folder)
    assert (code, stderr) == (0, "")
    assert stdout.splitlines() == [
        "The first release here: 6 records.",
        "4 warnings; see waic-content check.",
        f'Number 1 "Friday morning" is live ({pointer.sha256[:8]}); '
        "kiosks take it between two visits.",
    ]
    assert (pointer.number, pointer.name, pointer.urgent) == (1, "Friday morning", False)
    assert (entry.number, entry.by, entry.of, entry.sha256) == (1, "Ann", None, pointer.sha256)
    assert before <= entry.published <= datetime.now(UTC)
    assert entry.published == pointer.published
    assert read_catalogue(folder / "current.json").release.sha256 == pointer.sha256


def test_publish_tells_what_it_changed(folder: Path, text: Path) -> None:
    publish(folder, text)
    code, stdout, _ = publish(folder, text, "--now", sessions=[a("sessions", start="09:45")])
    assert code == 0
    assert stdout.splitlines()[:2] == [
        "Sessions",
        "  Moved: “Opening ceremony” from 4 July 09:30–10:30 to 09:45–10:30",
    ]
    assert stdout.splitlines()[-1].startswith("Number 2 is live (")
    assert stdout.endswith("; kiosks take it at once.\n")
    assert read_pointer(folder).urgent is True
    live = read_catalogue(folder / "current.json").sessions["opening"]
    assert live.earlier is not None
    assert live.earlier.start == datetime(2024, 7, 4, 1, 30, tzinfo=UTC)


def test_publish_as_json(folder: Path, text: Path) -> None:
    publish(folder, text)
    code, stdout, stderr = publish(folder, text, "--json", people=[person()])
    said = json.loads(stdout)
    assert (code, stderr) == (0, "")
    assert said["warnings"] > 0
    assert (said["number"], said["new"], said["sha256"]) == (2, True, read_pointer(folder).sha256)
    assert [(each["kind"], each["what"], each["id"]) for each in said["changes"]] == [
        ("people", "added", "ada")
    ]


def test_every_edit_is_published_and_what_is_live_already_is_not(folder: Path, text: Path) -> None:
    """museum 45: what the command says is what the folder shows."""
    publish(folder, text)
    files = {each: each.stat().st_mtime_ns for each in folder.rglob("*.*")}
    code, stdout, _ = publish(folder, text)
    assert (code, stdout) == (0, f"Nothing changed: {folder} shows this already.\n")
    assert {each: each.stat().st_mtime_ns for each in folder.rglob("*.*")} == files
    publish(folder, text, people=[person()])
    assert read_catalogue(folder / "current.json").people.keys() == {"ada"}
    publish(folder, text)
    assert read_catalogue(folder / "current.json").people == {}
    assert read_pointer(folder).number == 3


def test_hour_is_published_without_a_room_and_no_room_is_made_up(folder: Path, text: Path) -> None:
    """museum 22: a missing room neither hides the hour nor is filled in."""
    assert publish(folder, text, sessions=[a("sessions")])[0] == 0
    live = read_catalogue(folder / "current.json").sessions["opening"]
    assert (live.venue, live.place) == (None, None)
    assert live.start == datetime(2024, 7, 4, 1, 30, tzinfo=UTC)


def test_what_is_live_is_published_again_when_it_is_urgent(folder: Path, text: Path) -> None:
    publish(folder, text)
    assert publish(folder, text, "--now")[0] == 0
    assert (read_pointer(folder).number, read_pointer(folder).urgent) == (2, True)


def test_pointer_is_a_new_file_each_time(folder: Path, text: Path) -> None:
    """museum 44, 46: a watcher sees another file; an open one is never written to."""
    publish(folder, text)
    pointer, release = folder / "current.json", folder / read_pointer(folder).file
    before = (pointer.stat().st_ino, release.stat().st_ino, release.stat().st_mtime_ns)
    with pointer.open("rb") as opened:
        publish(folder, text, people=[person()])
        assert json.loads(opened.read())["number"] == 1
    assert pointer.stat().st_ino != before[0]
    assert (release.stat().st_ino, release.stat().st_mtime_ns) == before[1:]
    assert read_pointer(folder).file != release.name


def test_problems_are_all_told_and_nothing_is_published(folder: Path, text: Path) -> None:
    """museum 54: a typo of staff is a sentence and exit code 1, not an error of the program."""
    publish(folder, text)
    before = {each: each.read_bytes() for each in folder.rglob("*.*")}
    code, stdout, stderr = publish(folder, text, people=[person(age=3), person()])
    assert (code, stdout) == (1, "")
    assert stderr.splitlines()[-1] == ("9 records: 2 errors, 5 warnings; nothing was published.")
    assert "people/ada" in stderr
    assert "Traceback" not in stderr
    assert {each: each.read_bytes() for each in folder.rglob("*.*")} == before


def test_errors_as_json(folder: Path, text: Path) -> None:
    code, stdout, stderr = publish(folder, text, "--json", people=[person(age=3)])
    assert code == 1
    assert json.loads(stdout)["errors"] == 1
    assert stderr.endswith("; nothing was published.\n")
    assert list(folder.iterdir()) == []


def test_draft_is_published(folder: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.sqlite"
    written(tmp_path / "text", small(people=[person()]))
    run("draft", "init", "--draft", draft, "--content", tmp_path / "text")
    code, stdout, stderr = run("publish", "--draft", draft, "--to", folder)
    assert (code, stderr) == (0, "")
    assert "Number 1 is live (" in stdout
    assert read_catalogue(folder / "current.json").people.keys() == {"ada"}


def test_missing_draft_is_told(folder: Path, tmp_path: Path) -> None:
    draft = tmp_path / "none.sqlite"
    assert sentence_of(*run("publish", "--draft", draft, "--to", folder)).startswith(
        f"{draft} is no draft; make one with "
    )
    assert list(folder.iterdir()) == []


def test_draft_and_text_together_are_wrong_usage(folder: Path, text: Path) -> None:
    code, _, stderr = publish(folder, text, "--draft", "draft.sqlite")
    assert (code, stderr) == (2, "Give --draft or --content, not both.\n")


def test_wrong_folders_are_told(tmp_path: Path, text: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    missing = "does not exist; correct --to, or make the folder and show the kiosks where it is."
    for name, why in (
        ("missing", missing),
        ("loop", missing),
        ("file", "is not a folder; choose the folder that kiosks read."),
        ("file/inside", missing),
        ("x" * 300, "cannot be used (File name too long); correct --to."),
    ):
        place = tmp_path / name
        assert sentence_of(*publish(place, text)) == f"{place} {why}"
        assert sentence_of(*run("rollback", "--to", place)) == f"{place} {why}"
        assert sentence_of(*run("history", "--to", place)) == f"{place} {why}"
        assert sentence_of(*run("announce", "--list", "--to", place)) == f"{place} {why}"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_folder_that_may_not_be_written_is_told(folder: Path, text: Path) -> None:
    publish(folder, text)
    folder.chmod(0o555)
    told = sentence_of(*publish(folder, text, people=[person()]))
    folder.chmod(0o755)
    assert told.startswith(f"{folder} cannot ")
    assert read_pointer(folder).number == 1


@pytest.mark.parametrize(
    ("option", "words", "why"),
    [
        ("--name", "x" * 81, "--name has 81 characters, 80 are allowed"),
        ("--name", "a\nb", "--name has more than one line"),
        ("--name", "a\u202eb", "--name holds an invisible direction mark, U+202E, at character 2"),
        ("--as", "a\x07b", "--as holds a control character, U+0007, at character 2"),
    ],
)
def test_words_that_cannot_be_shown_are_refused(
    folder: Path, text: Path, option: str, words: str, why: str
) -> None:
    told = sentence_of(*publish(folder, text, option, words))
    assert told == f"{why}; give one line of plain words."
    assert list(folder.iterdir()) == []


def test_damaged_live_release_is_mended_by_publishing_again(folder: Path, text: Path) -> None:
    publish(folder, text)
    release = folder / read_pointer(folder).file
    whole = release.read_bytes()
    release.write_bytes(whole[:-1] + b"!")
    assert publish(folder, text)[0] == 0
    assert release.read_bytes() == whole
    assert read_catalogue(folder / "current.json")


def test_damaged_pointer_is_replaced_and_no_number_is_used_twice(folder: Path, text: Path) -> None:
    publish(folder, text)
    publish(folder, text, people=[person()])
    (folder / "current.json").write_text("{")
    assert publish(folder, text)[0] == 0
    assert read_pointer(folder).number == 3
    assert [entry.number for entry in history_of(folder)] == [3, 2, 1]


def test_build_does_not_write_into_a_folder_with_a_history(folder: Path, text: Path) -> None:
    publish(folder, text)
    told = sentence_of(*run("build", "--content", text, "--out", folder))
    assert told == (
        f"{folder} is a published folder with a history; use waic-content publish, which keeps it."
    )
    assert read_pointer(folder).number == 1
