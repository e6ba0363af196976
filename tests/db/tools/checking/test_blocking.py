"""Errors of the content as a whole keep it from being published; warnings do not."""

from __future__ import annotations

from pathlib import Path

from tests.db.texts import a, small, written
from tests.db.tools.test_commands import run

NAME = {"en": "Red room", "zh": "红厅"}
ROOM = {"id": "r1", "sources": ["paper"], "venue": "expo", "kind": "room", "name": NAME}


def test_two_sessions_that_begin_in_one_room_at_once_are_not_published(tmp_path: Path) -> None:
    both = [a("sessions", place="r1"), a("sessions", id="other", place="r1", end=None)]
    text = written(tmp_path / "text", small(places=[ROOM], sessions=both))
    (tmp_path / "out").mkdir()
    code, stdout, stderr = run("publish", "--content", text, "--to", tmp_path / "out")
    assert (code, stdout) == (1, "")
    assert "sessions/other “Opening ceremony”, place: on 4 July 09:30, with" in stderr
    assert "move one, cancel one, or correct its hour" in stderr
    assert not (tmp_path / "out/current.json").exists()


def test_an_overlap_is_published(tmp_path: Path) -> None:
    both = [a("sessions", place="r1"), a("sessions", id="other", place="r1", start="10:00")]
    text = written(tmp_path / "text", small(places=[ROOM], sessions=both))
    (tmp_path / "out").mkdir()
    assert run("publish", "--content", text, "--to", tmp_path / "out")[0] == 0
    assert (tmp_path / "out/current.json").exists()
