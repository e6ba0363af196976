"""Content is named by path, address, number or as what is live; each is told apart safely."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from db.errors import ContentError
from db.seal import file_name
from db.tools.named.naming import named_content
from tests.db.texts import a, catalogue, person, released, small, written
from tests.db.tools.test_commands import run

LISTS = small(people=[person(), person(id="bob", confidence="recalled")])


@pytest.fixture
def text(tmp_path: Path) -> Path:
    return written(tmp_path / "text", LISTS)


@pytest.fixture
def draft(tmp_path: Path, text: Path) -> Path:
    path = tmp_path / "draft.sqlite"
    assert run("draft", "init", "--draft", path, "--content", text, "--as", "Ann")[0] == 0
    return path


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """A release in a published folder that has it as number 3."""
    path = released(tmp_path, LISTS)
    sha256 = json.loads(path.with_name("current.json").read_text())["sha256"]
    entry = {"number": 3, "name": "Friday", "file": file_name(sha256), "schema": "1.1"}
    entry |= {"sha256": sha256, "published": "2024-07-04T01:00:00Z", "by": "Ann"}
    (path.parent / "history").mkdir()
    (path.parent / "history/000003.json").write_text(json.dumps(entry))
    return path


def test_text_draft_and_release_hold_the_same(text: Path, draft: Path, release: Path) -> None:
    found = [
        named_content(str(text)),
        named_content(str(draft)),
        named_content(f"sqlite:///{draft}"),
        named_content(str(release)),
        named_content(str(release.with_name("current.json"))),
        named_content(str(release.parent)),
        named_content("live", release.parent),
        named_content("3", release.parent),
    ]
    assert [list(each.catalogue.people.values()) for each in found] == [
        list(catalogue(text, LISTS).people.values())
    ] * len(found)
    assert [each.released for each in found] == [False] * 3 + [True] * 5
    assert found[-1].name == "release 3 “Friday”"


def test_text_tells_where_records_stand_and_what_is_unverified(text: Path) -> None:
    found = named_content(str(text))
    assert found.origins["people", "ada"] == "people.yaml:2"
    assert {each.key for each in found.unverified} == {("people", "bob"), ("sources", "memory")}


def test_draft_tells_where_records_come_from_and_what_is_unverified(draft: Path) -> None:
    found = named_content(str(draft))
    assert found.origins["people", "ada"] == "people.yaml:2"
    assert {each.key for each in found.unverified} == {("people", "bob"), ("sources", "memory")}


def test_problems_are_told_and_no_catalogue_is_given(tmp_path: Path) -> None:
    text = written(tmp_path, small(sessions=[a("sessions", venue="exop"), a("sessions", id="b")]))
    found = named_content(str(text))
    assert [each.record for each in found.problems] == ["sessions/opening"]
    assert found.shown is not None
    assert set(found.shown.sessions) == {"opening", "b"}
    with pytest.raises(ContentError, match=r"has problems \(1\), the first: agenda.yaml:17"):
        _ = found.catalogue


def test_release_under_another_name_is_never_opened_as_a_draft(
    tmp_path: Path, release: Path
) -> None:
    copied = tmp_path / "mine.sqlite"
    shutil.copy(release, copied)
    before = copied.read_bytes()
    with pytest.raises(ContentError, match="carries no hash in its name"):
        named_content(str(copied))
    assert copied.read_bytes() == before


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("nowhere.sqlite", "does not exist; name a draft"),
        ("live", "is in no folder; name the published folder with --to"),
        ("12", "is in no folder"),
        ("tests", "is neither a published folder nor content text"),
        ("a\0b", "does not exist"),
        ("pyproject.toml", "cannot be used"),
        ("nonsense://x", "cannot be opened"),
        ("9" * 5000, "is no release number"),
    ],
)
def test_what_is_no_content_is_told_in_a_sentence(word: str, told: str) -> None:
    with pytest.raises(ContentError, match=told):
        named_content(word)


def test_number_that_is_not_there_is_told(release: Path) -> None:
    for number in ("0", "4", "999999"):
        with pytest.raises(ContentError):
            named_content(number, release.parent)


def test_number_whose_file_was_replaced_is_told(release: Path) -> None:
    entry = release.parent / "history/000003.json"
    words = json.loads(entry.read_text())
    entry.write_text(json.dumps(words | {"sha256": words["sha256"][:-1] + "x"}))
    with pytest.raises(ContentError):
        named_content("3", release.parent)
    other = ("0" if words["sha256"][-1] != "0" else "1").join([words["sha256"][:-1], ""])
    entry.write_text(json.dumps(words | {"sha256": other}))
    with pytest.raises(ContentError, match="is not the content that was release 3"):
        named_content("3", release.parent)
