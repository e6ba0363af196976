"""Sealing: the same bytes for the same text, and never half a release."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.errors import ContentError
from db.reader import read_catalogue
from db.release import write_release
from db.seal import APPLICATION_ID, SCHEMA_VERSION, USER_VERSION
from tests.db.texts import a, catalogue, person, released, small


def test_same_text_gives_same_bytes(tmp_path: Path) -> None:
    first, second = released(tmp_path / "1", small()), released(tmp_path / "2", small())
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()


def test_release_header_says_what_it_is(tmp_path: Path) -> None:
    content = released(tmp_path, small()).read_bytes()
    assert content[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"WAIC"
    assert int.from_bytes(content[60:64], "big") == USER_VERSION
    assert content[18:20] == b"\x01\x01", "a WAL database does not open on a read-only mount"
    assert content[92:96] == content[24:28], "else SQLite distrusts the size in the header"
    assert content[96:100] == (3_040_001).to_bytes(4, "big")


def test_release_is_whole_for_sqlite(tmp_path: Path) -> None:
    with closing(sqlite3.connect(released(tmp_path, small()))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_pointer_names_the_release(tmp_path: Path) -> None:
    path = released(tmp_path, small())
    pointer = json.loads((path.parent / "current.json").read_text())
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    assert pointer == {"file": path.name, "sha256": sha256, "schema": SCHEMA_VERSION}
    assert path.name == f"content-{sha256[:8]}.sqlite"
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name, "current.json"]


def test_older_release_stays(tmp_path: Path) -> None:
    old = released(tmp_path, small())
    new = released(tmp_path, small(people=[person()]))
    assert old != new
    assert old.exists()
    assert read_catalogue(new.parent / "current.json").people.keys() == {"ada"}


@pytest.mark.parametrize("renames", [0, 1])
def test_failure_while_writing_keeps_the_old_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    old = released(tmp_path, small())
    before = (old.parent / "current.json").read_bytes()
    real, calls = Path.replace, iter(range(9))

    def full(source: Path, target: Path) -> Path:
        if next(calls) == renames:
            raise OSError(28, "No space left on device")
        return real(source, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ContentError) as caught:
        released(tmp_path, small(people=[person()]))
    assert str(caught.value) == (
        f"{old.parent} cannot take a release ([Errno 28] No space left on device); "
        "check the disk and the permissions."
    )
    assert (old.parent / "current.json").read_bytes() == before
    assert not [each for each in old.parent.iterdir() if each.name.startswith(".")]


def test_rows_that_do_not_hold_together_are_not_written(tmp_path: Path) -> None:
    good = catalogue(tmp_path / "text", small())
    session = replace(good.sessions["opening"], venue="nowhere")
    with pytest.raises(ContentError) as caught:
        write_release(replace(good, sessions={"opening": session}), tmp_path / "out")
    assert str(caught.value) == (
        "The new release refers to records that it does not hold (sessions to venues); "
        "run waic-content check to see which."
    )
    assert list((tmp_path / "out").iterdir()) == []


def test_folder_with_odd_name_takes_a_release(tmp_path: Path) -> None:
    """museum 25"""
    path = released(tmp_path / "a & b, 50% ?x=1#ü 馆", small(sessions=[a("sessions")]))
    assert read_catalogue(path).sessions.keys() == {"opening"}
