"""waic-content import: whole or not at all, the same again is nothing, ids that stay."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.tools.drafts.address import url_of
from db.tools.drafts.opening import opened_draft
from db.tools.drafts.reading import Draft, read_draft
from tests.db.programmes import CORPUS, day, event, frab, ics, talk, xml
from tests.db.texts import small, written
from tests.db.tools.test_commands import run


def imported(folder: Path, text: str, *more: str, name: str = "file.xml") -> Any:
    """(exit code, what the command prints as JSON) of this file into the folder's draft."""
    (folder / name).write_text(text, encoding="utf-8")
    args = ("import", folder / name, "--draft", folder / "draft.sqlite", "--as", "Ann")
    code, stdout, _ = run(*args, "--json", *more)
    return code, json.loads(stdout)


def held(folder: Path) -> Draft:
    url = url_of(str(folder / "draft.sqlite"))
    with opened_draft(url) as engine, engine.connect() as connection:
        return read_draft(connection)


def sessions(folder: Path) -> list[Any]:
    return [*held(folder).lists["sessions"].values()]


def test_import_prints_what_the_file_holds_and_what_changed(tmp_path: Path) -> None:
    code, told = imported(tmp_path, frab(talk(persons=[{"public_name": "Ada"}], track="Main")))
    assert code == 0
    assert (told["sessions"], told["days"], told["rooms"], told["people"]) == (1, 1, 1, 1)
    assert told["changes"] == {"added": 7, "changed": 0, "removed": 0}
    assert [each["found"] for each in told["problems"]] == ["no language"]


def test_same_file_again_changes_nothing(tmp_path: Path) -> None:
    """museum 19: and under another name neither."""
    text = frab(talk(), talk(guid="g-2", room="B"))
    imported(tmp_path, text)
    before = held(tmp_path)
    _, told = imported(tmp_path, text, name="renamed.json")
    assert told["changes"] == {"added": 0, "changed": 0, "removed": 0}
    assert held(tmp_path) == before


def test_room_and_title_that_change_keep_the_session(tmp_path: Path) -> None:
    """museum 19: picks and links hold on to the id."""
    imported(tmp_path, frab(talk()))
    (before,) = sessions(tmp_path)
    _, told = imported(tmp_path, frab(talk(title="New", room="B")))
    (after,) = sessions(tmp_path)
    assert (after.id, dict(after.title.values)) == (before.id, {"en": "New"})
    assert told["changes"] == {"added": 1, "changed": 1, "removed": 0}


def test_instants_of_a_draft_are_aware(tmp_path: Path) -> None:
    """museum 16"""
    imported(tmp_path, frab(talk()))
    (only,) = sessions(tmp_path)
    assert only.start == datetime(2024, 7, 4, 2, tzinfo=UTC)
    assert only.end - only.start == timedelta(minutes=30)


def test_duplicate_ids_are_two_sessions_in_the_draft(tmp_path: Path) -> None:
    """museum 18"""
    text = xml(day(event(title="One"), event(title="Two")))
    _, told = imported(tmp_path, text)
    assert told["sessions"] == len(sessions(tmp_path)) == 2
    assert imported(tmp_path, text)[1]["changes"]["changed"] == 0


def test_session_without_a_room_has_no_place_in_the_draft(tmp_path: Path) -> None:
    """museum 21"""
    imported(tmp_path, frab(talk(room=None)))
    (only,) = sessions(tmp_path)
    assert (only.place, only.venue) == (None, None)
    assert held(tmp_path).lists["places"] == {}


def test_missing_optional_fields_are_no_error(tmp_path: Path) -> None:
    """museum 24"""
    assert imported(tmp_path, ics("UID:1\nSUMMARY:A\nDTSTART:20240704T020000Z"))[0] == 0


def test_names_that_differ_in_case_or_signs_only_stay_apart(tmp_path: Path) -> None:
    """museum 25"""
    people = [{"public_name": name} for name in ("R & D", "r d", "R, D", "李", "Ł")]
    rooms = [talk(guid=f"g-{n}", room=r) for n, r in enumerate(("A b", "a b", "A&b"), start=2)]
    code, told = imported(tmp_path, frab(talk(persons=people), *rooms))
    assert (code, told["people"], told["rooms"]) == (0, 5, 4)
    lists = held(tmp_path).lists
    assert (len(lists["people"]), len(lists["places"])) == (5, 4)


def test_day_outside_the_conference_is_kept_and_told(tmp_path: Path) -> None:
    """museum 29"""
    text = written(tmp_path / "text", small())
    run("draft", "init", "--draft", tmp_path / "draft.sqlite", "--content", text)
    _, told = imported(tmp_path, xml(day(event(), date="2030-01-01")))
    assert "the day 2030-01-01" in [each["found"] for each in told["problems"]]
    assert [str(each.day) for each in sessions(tmp_path)][-1] == "2030-01-01"


def test_one_bad_event_imports_nothing_and_names_its_place(tmp_path: Path) -> None:
    """museum 31: everything or nothing."""
    imported(tmp_path, frab(talk()))
    before = held(tmp_path)
    bad = frab(talk(title="Changed"), talk(guid="g-2", duration="soon"))
    code, told = imported(tmp_path, bad)
    (problem,) = [each for each in told["problems"] if each["stops"]]
    assert (code, told["sessions"], held(tmp_path)) == (1, 0, before)
    assert problem == {
        "file": "file.xml",
        "line": 0,
        "path": "schedule.conference.days[0].rooms['Hall 1'][1]",
        "found": "the duration 'soon'",
        "expected": "a length of time",
        "fix": 'write hours and minutes, like "00:45"',
        "stops": True,
        "times": 1,
    }


def test_refused_file_makes_no_draft(tmp_path: Path) -> None:
    assert imported(tmp_path, "<rss/>")[0] == 1
    assert not (tmp_path / "draft.sqlite").exists()


def test_merge_keeps_and_replace_removes_what_the_file_does_not_hold(tmp_path: Path) -> None:
    imported(tmp_path, frab(talk(), talk(guid="g-2", room="B")))
    imported(tmp_path, frab(talk()))
    assert len(sessions(tmp_path)) == 2
    _, told = imported(tmp_path, frab(talk()), "--replace")
    assert (len(sessions(tmp_path)), told["changes"]["removed"]) == (1, 2)
    assert len(held(tmp_path).lists["places"]) == 1


def test_zone_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(frab(talk()))
    assert run("import", tmp_path / "file", "--zone", "Asia/Beijing")[0] == 2


TITLES = st.text(min_size=1, max_size=30).filter(lambda words: bool(words.strip()))
TALKS = st.lists(
    st.builds(
        lambda title, room, people, minute, length: talk(
            title=title,
            room=room,
            persons=[{"public_name": name} for name in people],
            start="",
            date=f"2024-07-04T10:{minute:02}:00+08:00",
            duration=f"00:{length:02}",
        ),
        *(TITLES, st.sampled_from(["", "A", "a", "B & C", "馆"])),
        *(st.lists(st.sampled_from(["Ada", "李", "A,B"]), max_size=3), st.integers(0, 59)),
        st.integers(1, 59),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=6, deadline=None)
@given(talks=TALKS)
def test_any_programme_is_imported_whole_and_once(talks: list[dict[str, Any]]) -> None:
    text = frab(*(each | {"guid": f"g-{n}"} for n, each in enumerate(talks)))
    with TemporaryDirectory() as name:
        code, told = imported(Path(name), text)
        before = held(Path(name))
        found = {each.start: each for each in before.lists["sessions"].values()}
        assert (code, told["sessions"]) == (0, len(talks))
        assert len(before.lists["sessions"]) == len(talks)
        for each in talks:
            assert datetime.fromisoformat(each["date"]) in found
        assert imported(Path(name), text)[1]["changes"] == dict.fromkeys(told["changes"], 0)
        assert held(Path(name)) == before


@pytest.mark.skipif(CORPUS is None, reason="../shared/schedules is not here")
@pytest.mark.parametrize("name", ["fosdem-2007/schedule.xml", "pyconuk-2015/schedule.ics"])
def test_real_programme_is_imported_whole_and_once(tmp_path: Path, name: str) -> None:
    """museum 18, 21 and 23"""
    assert CORPUS is not None
    text = (CORPUS / name).read_text(encoding="utf-8")
    code, told = imported(tmp_path, text)
    assert (code, told["sessions"]) == (0, len(sessions(tmp_path)))
    assert imported(tmp_path, text)[1]["changes"] == {"added": 0, "changed": 0, "removed": 0}
