"""Two at once, what a killed one left, and releases that are too old."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import ContentError
from db.published.history import history_of
from db.published.pointer import read_pointer
from db.tools.releasing import leftovers
from db.tools.releasing.going_live import Said, go_live
from db.tools.releasing.lock import LOCK, locked
from tests.db.texts import catalogue, person, small
from tests.db.tools.releasing.conftest import copy_of
from tests.db.tools.releasing.staff import publish, sentence_of
from tests.db.tools.test_commands import ROOT, run

HOLD = """
import sys
from pathlib import Path
from db.tools.releasing.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(folder_of_one: Path, tmp_path: Path) -> Path:
    return copy_of(folder_of_one, tmp_path)


def test_second_of_two_at_once_is_told_and_breaks_nothing(folder: Path, tmp_path: Path) -> None:
    """The lock goes with its holder, also when that is killed."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        for told in (
            publish(folder, tmp_path / "text", people=[person()]),
            run("rollback", "1", "--to", folder),
        ):
            assert sentence_of(*told) == (
                f"{folder} is being written by somebody else; wait a moment and do it again."
            )
        assert read_pointer(folder).number == 1
        other.kill()
    assert publish(folder, tmp_path / "text", people=[person()])[0] == 0


def test_many_at_once_use_every_number_once(tmp_path: Path) -> None:
    """Each is published or told to wait; the history has no gap and the pointer its newest."""
    folder = tmp_path / "kiosks"
    folder.mkdir()
    contents = [catalogue(tmp_path / str(n), small(people=[person(id=f"p{n}")])) for n in range(4)]
    children = []
    for content in contents:
        if not (child := os.fork()):
            status = 3
            try:
                go_live(content, folder, Said(by="Ann"))
                status = 0
            except ContentError:
                status = 1
            finally:
                os._exit(status)
        children.append(child)
    ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    numbers = [entry.number for entry in history_of(folder)]
    assert set(ends) <= {0, 1}
    assert numbers == list(range(ends.count(0), 0, -1))
    assert read_pointer(folder).number == ends.count(0) >= 1


def test_file_system_without_locks_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsupported(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("db.tools.releasing.lock._lock", unsupported)
    with pytest.raises(ContentError) as caught, locked(folder):
        pass
    assert str(caught.value) == (
        f"{folder} cannot be locked (Operation not supported), so that two could publish at once; "
        "choose a folder on another disk."
    )


def test_lock_is_not_taken_through_a_link(folder: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (folder / LOCK).unlink()
    (folder / LOCK).symlink_to(victim)
    told = sentence_of(*run("rollback", "--to", folder))
    assert told.startswith(f"{folder} cannot be written (")
    assert victim.read_text() == "mine"


def test_only_leftovers_of_ours_are_cleared(folder: Path, tmp_path: Path) -> None:
    ours = [
        ".current.json-ab12cd_9",
        ".content-0123abcd.sqlite-abcdefgh",
        ".announced.json-aaaaaaaa",
    ]
    others = [
        "notes.txt",
        ".current.json",
        ".content-x.sqlite-abcdefgh",
        ".hidden",
        "current.json~",
    ]
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "kept").touch()
    for name in (*ours, *others, "history/README"):
        (folder / name).touch()
    (folder / ".release-abcd_123").mkdir()
    (folder / ".release-abcd_123" / "vacuumed.sqlite").touch()
    (folder / ".release-link0000").symlink_to(tmp_path / "elsewhere")
    run("rollback", "9", "--to", folder)
    left = {each.name for each in folder.iterdir()} | {
        f"history/{each.name}" for each in (folder / "history").iterdir()
    }
    assert left == {
        *(*others, "history/README", "history/000001.json", ".release-link0000", LOCK),
        *("current.json", "history", read_pointer(folder).file),
    }
    assert (tmp_path / "elsewhere" / "kept").exists()


def test_number_that_never_became_live_is_forgotten(folder: Path, tmp_path: Path) -> None:
    first = (folder / "history" / "000001.json").read_text()
    (folder / "history" / "000002.json").write_text(first.replace('"number": 1', '"number": 2'))
    rows = run("history", "--to", folder, "--json")[1]
    assert '"state": "unfinished"' in rows
    publish(folder, tmp_path / "text", people=[person()])
    assert [entry.number for entry in history_of(folder)] == [2, 1]
    assert history_of(folder)[0].sha256 == read_pointer(folder).sha256


def test_history_is_not_forgotten_where_the_pointer_was_put_back(
    folder: Path, tmp_path: Path
) -> None:
    """More than one number beyond the pointer is no killed command: a person did that."""
    old = (folder / "current.json").read_bytes()
    publish(folder, tmp_path / "text", people=[person()])
    publish(folder, tmp_path / "text", people=[person(id="bo")])
    (folder / "current.json").write_bytes(old)
    publish(folder, tmp_path / "text", people=[person(id="cy")])
    assert [entry.number for entry in history_of(folder)] == [4, 3, 2, 1]


def test_old_releases_go_and_the_newest_and_the_young_stay(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "KEPT", 3)
    for number in range(5):
        publish(folder, tmp_path / "text", people=[person(id=f"p{number}")])
    run("rollback", "2", "--to", folder)
    files = {entry.number: entry.file for entry in history_of(folder)}
    assert {each.name for each in folder.glob("*.sqlite")} == set(files.values())
    for name in (files[1], files[2], files[3], files[4]):
        os.utime(folder / name, (0, 0))
    publish(folder, tmp_path / "text", people=[person(id="last")])
    left = {each.name for each in folder.glob("*.sqlite")}
    live = read_pointer(folder).file
    assert left == {live, files[7], files[6], files[5]}
    assert files[7] == files[2], "what was brought back is as new as its newest number"
    assert len(history_of(folder)) == 8


def test_no_release_goes_where_an_entry_cannot_be_read(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "KEPT", 2)
    for number in range(3):
        publish(folder, tmp_path / "text", people=[person(id=f"p{number}")])
    for each in folder.glob("*.sqlite"):
        os.utime(each, (0, 0))
    (folder / "history" / "000004.json").write_text("{")
    publish(folder, tmp_path / "text", people=[person(id="last")])
    assert len(list(folder.glob("*.sqlite"))) == 5
