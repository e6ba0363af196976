"""waic-content completeness: what is counted, in which order, and how it is told."""

from __future__ import annotations

import json
from pathlib import Path

from db.tools.coverage import Filled, by_language, coverage
from tests.build import catalogue, session, text
from tests.db.texts import a, person, small, written
from tests.db.tools.diffing.edits import bundled
from tests.db.tools.test_commands import run

HALL = {"en": "Hall", "zh": "馆"}


def of_field(name: str, *sessions: dict[str, object]) -> list[Filled]:
    made = [session(f"s{n}", **each) for n, each in enumerate(sessions)]  # type: ignore[arg-type]
    return [each for each in coverage(catalogue(sessions=made)) if each.field == name]


def test_text_is_counted_in_each_language() -> None:
    assert of_field("summary", {"summary": text("Yes")}, {"summary": text("Yes", "是")}, {}) == [
        Filled("sessions", "summary", "zh", 1, 3),
        Filled("sessions", "summary", "en", 2, 3),
    ]


def test_field_without_language_is_counted_once() -> None:
    assert of_field("place", {"place": "x"}, {}) == [Filled("sessions", "place", "", 1, 2)]


def test_several_texts_are_there_if_all_of_them_are() -> None:
    both, one = text("Yes", "是"), text("Yes")
    assert of_field("topics", {"topics": (both, one)}, {"topics": (both,)}) == [
        Filled("sessions", "topics", "zh", 1, 2),
        Filled("sessions", "topics", "en", 2, 2),
    ]


def test_emptiest_comes_first_within_its_list() -> None:
    found = coverage(bundled())
    kinds = list(dict.fromkeys(each.kind for each in found))
    for kind in kinds:
        shares = [each.share for each in found if each.kind == kind]
        assert shares == sorted(shares)
    assert [each.kind for each in found] == [
        kind for kind in kinds for e in found if e.kind == kind
    ]


def test_sources_are_in_the_language_that_they_were_printed_in() -> None:
    of_sources = {each.language for each in coverage(bundled()) if each.kind == "sources"}
    assert of_sources == {""}


def test_languages_are_summed_up() -> None:
    content = catalogue(sessions=[session("a", title=text("A")), session("b")])
    english, chinese = by_language(content)
    assert (english.language, english.filled) == ("en", english.records)
    assert chinese.filled == english.records - 5  # the title, and those of four days


def test_command_tells_bars_and_languages(tmp_path: Path) -> None:
    lists = small(people=[person(), person(id="bob", name={"en": "Bob"}, absent=["name.zh"])])
    code, stdout, stderr = run("completeness", "--content", written(tmp_path, lists))
    assert (code, stderr) == (0, "")
    lines = [" ".join(line.split()) for line in stdout.splitlines()]
    assert "People 2 complete" in lines
    assert any(line.startswith("name zh ━") and line.endswith("50 % 1 of 2") for line in lines)
    assert lines[-2].startswith("English: ")
    assert lines[-2].endswith(" texts, 100 %")
    assert lines[-1].startswith("Chinese: ")
    assert "name en" not in stdout.replace("  ", " ")
    assert "100 %" in run("completeness", "--content", tmp_path, "--all")[1]


def test_command_as_json(tmp_path: Path) -> None:
    code, stdout, _ = run("completeness", "--content", written(tmp_path, small()), "--json")
    told = json.loads(stdout)
    assert code == 0
    assert {
        "kind": "sessions",
        "field": "title",
        "language": "zh",
        "filled": 1,
        "records": 1,
        "percent": 100,
    } in told["fields"]
    assert [each["percent"] for each in told["languages"]] == [100, 100]


def test_command_on_content_with_problems_is_told(tmp_path: Path) -> None:
    text = written(tmp_path, small(sessions=[a("sessions", venue="exop")]))
    code, stdout, stderr = run("completeness", "--content", text)
    assert (code, stdout) == (1, "")
    assert "see waic-content check" in stderr
