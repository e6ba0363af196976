"""waic-content check, as staff call it: on text, on a draft, on a release."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.db.texts import a, person, released, small, written
from tests.db.tools.test_commands import run

GOOD = small(
    days=[a("days")],
    sessions=[a("sessions", place="h3", language="zh", people=["ada"])],
    people=[person()],
    sources=small()["sources"][:1],
)
WARNED = GOOD | {"sessions": [a("sessions", language="zh", people=["ada"])]}
BAD = GOOD | {"sessions": [a("sessions", venue="exop")]}


def test_check_of_good_text_says_so(tmp_path: Path) -> None:
    assert run("check", "--content", written(tmp_path, GOOD), "--strict") == (
        0,
        "7 records: no errors, no warnings.\n",
        "",
    )


def test_check_says_what_where_and_what_to_do(tmp_path: Path) -> None:
    text = written(tmp_path, WARNED)
    told = (
        "Sessions without any place (1): give the room, or at least the venue.\n"
        "  agenda.yaml:10: sessions/opening “Opening ceremony”, place\n"
        "7 records: no errors, 1 warning.\n"
    )
    assert run("check", "--content", text) == (0, told, "")
    assert run("check", "--content", text, "--strict") == (1, told, "")


def test_check_of_problems_exits_with_one(tmp_path: Path) -> None:
    code, stdout, stderr = run("check", "--content", written(tmp_path, BAD))
    assert code == 1
    assert stdout.splitlines()[-1] == "7 records: 1 error, 3 warnings."
    assert stderr == (
        "Records that break a rule (1): correct them.\n"
        "  agenda.yaml:10: sessions/opening “Opening ceremony”, venue: refers to exop, which is "
        "not in venues: did you mean expo?\n"
    )


def test_check_of_a_draft_and_of_a_release_tells_the_same(tmp_path: Path) -> None:
    draft, text = tmp_path / "draft.sqlite", written(tmp_path / "text", WARNED)
    assert run("draft", "init", "--draft", draft, "--content", text)[0] == 0
    of_text = run("check", "--content", text)
    assert run("check", "--draft", draft) == of_text
    release = released(tmp_path, WARNED)
    without = (0, of_text[1].replace("agenda.yaml:10: ", ""), "")
    for path in (release, release.parent, release.with_name("current.json")):
        assert run("check", "--release", path) == without


def test_check_groups_what_is_unverified(tmp_path: Path) -> None:
    people = [person(), *(person(id=f"p{n}", confidence="recalled") for n in range(5))]
    text = written(tmp_path, GOOD | {"people": people})
    code, stdout, _ = run("check", "--content", text)
    assert (code, stdout.splitlines()) == (
        0,
        [
            "Unverified, so visitors do not see it (5): name who says so, or leave it out until "
            "somebody does.",
            *(
                f"  people.yaml:{8 + 7 * n}: people/p{n}: recalled, nobody has checked it"
                for n in range(3)
            ),
            "  and 2 more; --all lists them",
            "12 records: no errors, 5 warnings.",
        ],
    )
    assert len(run("check", "--content", text, "--all")[1].splitlines()) == 7


def test_check_as_json(tmp_path: Path) -> None:
    text = written(tmp_path, WARNED)
    code, stdout, stderr = run("check", "--content", text, "--json")
    assert (code, stderr) == (0, "")
    assert json.loads(stdout) == {
        "content": str(text),
        "records": 7,
        "errors": 0,
        "warnings": 1,
        "findings": [
            {
                "level": "warning",
                "rule": "no-place",
                "heading": "Sessions without any place",
                "kind": "sessions",
                "id": "opening",
                "name": "“Opening ceremony”",
                "field": "place",
                "origin": "agenda.yaml:10",
                "what": "",
                "remedy": "give the room, or at least the venue",
            }
        ],
    }


def test_check_of_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    code, stdout, stderr = run("check", "--draft", tmp_path / "no.sqlite", "--json")
    assert (code, json.loads(stdout)) == (1, {"error": stderr.strip()})
    assert "make one with waic-content draft init" in stderr


@pytest.mark.parametrize("command", ["check", "completeness"])
def test_two_contents_at_once_are_wrong_usage(tmp_path: Path, command: str) -> None:
    found = run(command, "--draft", "x", "--release", "y")
    assert found == (2, "", "Give one of --content, --draft and --release.\n")


def test_bundled_content_has_no_errors() -> None:
    code, stdout, stderr = run("check")
    assert (code, stderr) == (0, "")
    assert " records: no errors, " in stdout.splitlines()[-1]
