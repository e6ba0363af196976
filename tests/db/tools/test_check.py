"""What the check says: file, record, field, what is wrong, what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from db.tools.content import read_content
from tests.db.malice import REFUSED
from tests.db.texts import Lists, a, person, problems, small, written

HALL = {"en": "Hall", "zh": "馆"}


def session(**changes: Any) -> Lists:
    return small(sessions=[a("sessions", **changes)])


WRONG: dict[str, tuple[Lists, list[str]]] = {
    "unknown key": (
        session(titel=HALL),
        ["sessions/opening, titel: is not a field: did you mean title?"],
    ),
    "missing field": (
        session(strand=None),
        ["sessions/opening, strand: is missing: every record of this list has one"],
    ),
    "missing language": (
        session(title={"en": "Opening"}),
        [
            "sessions/opening, title.zh: is missing: write it, or name it in `absent` "
            "(or `unchecked`)"
        ],
    ),
    "plain text": (
        session(title="Opening"),
        [
            "sessions/opening, title: must say its languages: write {en: ..., zh: ...}",
        ],
    ),
    "blank cell": (
        session(venue=[], place=""),
        [
            "sessions/opening, place: '' is not an id: use a-z, 0-9 and single hyphens",
            "sessions/opening, venue: was read as a list or mapping where words must stand: "
            "write words",
        ],
    ),
    "unknown venue": (
        session(venue="exop"),
        ["sessions/opening, venue: refers to exop, which is not in venues: did you mean expo?"],
    ),
    "unknown source": (
        session(sources=["gossip"]),
        [
            "sessions/opening, sources: refers to gossip, which is not in sources: add it, or "
            "take the reference out"
        ],
    ),
    "unknown strand": (
        session(strand="theme"),
        ["sessions/opening, strand: 'theme' is not known: did you mean themed?"],
    ),
    "no source": (
        session(sources=None),
        ["sessions/opening, sources: is empty: name who says so, or set `confidence: recalled`"],
    ),
    "only recalled sources": (
        session(sources=["memory"]),
        ["sessions/opening, confidence: must be `recalled`: nobody has seen any of its sources"],
    ),
    "day that does not exist": (
        session(day="2024-02-30", start=None, end=None),
        ["sessions/opening, day: '2024-02-30' is not a date: write it like \"2024-07-04\""],
    ),
    "hour that is no hour": (
        session(start="9.30", end=None),
        [
            "sessions/opening, start: '9.30' is not an hour: write it in quotes, like \"09:30\"",
        ],
    ),
    "part without a day": (
        session(day=None, start=None, end=None, part="morning"),
        ["sessions/opening, day: is missing: `part` is given, so say of which day"],
    ),
    "part of a day that is none": (
        session(day="nonsense", start=None, end=None, part="morning"),
        ["sessions/opening, day: 'nonsense' is not a date: write it like \"2024-07-04\""],
    ),
    "hour of a day that is none": (
        session(day="nonsense"),
        ["sessions/opening, day: 'nonsense' is not a date: write it like \"2024-07-04\""],
    ),
    "day of another century": (
        session(day="1024-07-04", start=None, end=None),
        ["sessions/opening, day: '1024-07-04' is not in the years 1800 to 2199: correct it"],
    ),
    "sources that are no list": (
        session(sources="paper"),
        ["sessions/opening, sources: must be a list: begin each line with `- `"],
    ),
    "hour without a day": (
        session(day=None, end=None),
        ['sessions/opening, start: needs a good `day`, like "2024-07-05"'],
    ),
    "end without a start": (
        session(start=None),
        ["sessions/opening, end: has no start: give it, or leave this out"],
    ),
    "hour and part": (
        session(part="morning"),
        ["sessions/opening, part: is given beside an hour: leave it out, the hour says more"],
    ),
    "place of another venue": (
        small(
            venues=[a("venues"), a("venues", id="other")],
            sessions=[a("sessions", venue="other", place="h3")],
        ),
        ["sessions/opening, place: h3 lies in expo, not in other: correct one"],
    ),
    "worked out": (
        session(disagreements=["c-1"]),
        [
            "sessions/opening, disagreements: is worked out: name this record among the "
            "subjects of the disagreement"
        ],
    ),
    "absent that is there": (
        session(absent=["title.zh"]),
        ["sessions/opening, absent: names title.zh, which is there: take it out of `absent`"],
    ),
    "unchecked that is not there": (
        session(unchecked=["titel.zh"]),
        ["sessions/opening, unchecked: names titel.zh, which is not there: correct the path"],
    ),
    "nothing left": (
        session(unchecked=["title"]),
        [
            "sessions/opening, unchecked: names all that is known of a required field: set "
            "`confidence: recalled` instead"
        ],
    ),
    "source address": (
        small(sources=[*small()["sources"], a("sources", id="x", url="javascript:alert(1)")]),
        ["sources/x, url: is not a web address: http or https only, other letters as %XX"],
    ),
    "disagreement": (
        small(
            disagreements=[
                {
                    "id": "c-1",
                    "about": HALL,
                    "claims": [{"value": HALL}],
                    "subjects": ["sessions/openin", "sessions/opening/titel", "x/y", "z"],
                }
            ]
        ),
        [
            "disagreements/c-1, claims: must be two or more: a disagreement has two sides",
            "disagreements/c-1, claims: must each name their sources",
            "disagreements/c-1, subjects: names sessions/opening/titel, which is not a field: "
            "correct it",
            "disagreements/c-1, subjects: names the list x: choose one of conference, organisers, "
            "figures, statements, outcomes, milestones, days, venues, places, forums, sessions, "
            "people, awards, winners, treasures, activities, zones, exhibitors, exhibits, "
            "projects, aspects, initiatives, sources, disagreements, announcements",
            "disagreements/c-1, subjects: refers to openin, which is not in sessions: did you "
            "mean opening?",
            "disagreements/c-1, subjects.3: 'z' is not a subject: write list/record-id or "
            "list/record-id/field",
        ],
    ),
    "zone": (
        small(conference=a("conference", zone="Asia/Beijing")),
        [
            "conference/waic, zone: 'Asia/Beijing' is not an IANA zone: Asia/Brunei is near; "
            'write one like "Asia/Shanghai"'
        ],
    ),
    "no conference": (
        {kind: listed for kind, listed in small().items() if kind != "conference"},
        ["conference, : must hold exactly one conference: write one mapping under `conference:`"],
    ),
}


def test_check_of_good_content_is_silent(tmp_path: Path) -> None:
    assert problems(tmp_path, small()) == []


@pytest.mark.parametrize("case", WRONG)
def test_check_tells_what_is_wrong(tmp_path: Path, case: str) -> None:
    lists, sentences = WRONG[case]
    assert problems(tmp_path, lists) == sentences


def test_check_tells_all_problems_at_once(tmp_path: Path) -> None:
    lists = small(
        people=[person(country="China"), person(id="bob", forums=["f"])],
        sessions=[a("sessions", strand="x"), a("sessions", id="B")],
    )
    assert problems(tmp_path, lists) == [
        "sessions/opening, strand: 'x' is not known: choose one of opening, main, themed, named, "
        "industry, hall, experience",
        "sessions/B, id: 'B' is not an id: use a-z, 0-9 and single hyphens",
        "people/ada, country: 'China' is not an ISO 3166 country: write two capital letters",
        "people/bob, forums: refers to f, which is not in forums: add it, or take the reference "
        "out",
    ]


def test_check_names_file_and_line_of_the_record(tmp_path: Path) -> None:
    """museum 31: the record's place in the editor's file, not a place in a script."""
    written(tmp_path, small())
    text = "people:\n  - id: ada\n    sources: [paper]\n    name: {en: Ada, zh: 阿达}\n    age: 1\n"
    (tmp_path / "people.yaml").write_text(text, encoding="utf-8")
    assert [str(each) for each in read_content(tmp_path).problems] == [
        "people.yaml:2: people/ada, age: is not a field: the fields are id, sources, "
        "field_sources, confidence, note, name, affiliation, role, country, attended, forums, "
        "topics, unchecked, absent, editor_note"
    ]


def test_check_refuses_a_duplicate_id(tmp_path: Path) -> None:
    """museum 18"""
    found = read_content(written(tmp_path, small(people=[person(), person()]))).problems
    assert [str(each) for each in found] == [
        "people.yaml:8: people/ada, id: is used before, at people.yaml:2: give this record its own"
    ]


def test_check_refuses_a_session_outside_the_conference(tmp_path: Path) -> None:
    """museum 29: told when it can still be changed."""
    assert problems(tmp_path, session(day="2024-07-09")) == [
        "sessions/opening, day: 2024-07-09 is outside the conference, 2024-07-04 to 2024-07-07: "
        "correct the day, or the dates in event.yaml"
    ]


@pytest.mark.parametrize("value", ["yes", "true", "", 1, 0])
def test_check_takes_only_yaml_booleans(tmp_path: Path, value: object) -> None:
    """museum 30"""
    (problem,) = problems(tmp_path, small(people=[person(attended=value)]))
    assert problem.startswith("people/ada, attended: was read as ")
    assert problem.endswith(" where true or false must stand: write true or false")


def test_check_refuses_a_blank_cell(tmp_path: Path) -> None:
    """museum 30: blank is neither yes nor no nor zero."""
    assert problems(tmp_path, small(people=[person(attended=None)])) == [
        "people/ada, attended: is blank: leave it out, absent means unknown"
    ]


def test_check_takes_missing_speakers_rooms_and_links(tmp_path: Path) -> None:
    """museum 22, 23, 24: only what a record cannot be without is required."""
    lone = a("sessions", start=None, end=None, day=None)
    assert problems(tmp_path, small(sessions=[lone])) == []


def test_check_tells_of_a_speaker_who_is_not_listed(tmp_path: Path) -> None:
    """museum 23"""
    lists = small(people=[person()], sessions=[a("sessions", people=["ada", "adda"])])
    assert problems(tmp_path, lists) == [
        "sessions/opening, people: refers to adda, which is not in people: did you mean ada?"
    ]


@pytest.mark.parametrize("case", REFUSED)
def test_check_refuses_words_that_the_policy_forbids(case: str, tmp_path: Path) -> None:
    """museum 26"""
    escaped = "".join(f"\\U{ord(letter):08x}" for letter in REFUSED[case])
    text = f'people: [{{id: ada, sources: [paper], name: {{en: "{escaped}", zh: 馆}}}}]'
    (written(tmp_path, small()) / "people.yaml").write_text(text, encoding="utf-8")
    (problem,) = [str(each) for each in read_content(tmp_path).problems]
    if case == "lone surrogate":
        assert problem.startswith("people.yaml:1: is not YAML here: ")
    else:
        assert problem.startswith("people.yaml:1: people/ada, name.en: h")
        assert problem.endswith(": remove or shorten it")


def test_check_refuses_a_missing_file_and_a_stray_one(tmp_path: Path) -> None:
    written(tmp_path, small())
    (tmp_path / "people.yaml").rename(tmp_path / "poeple.yaml")
    assert [str(each) for each in read_content(tmp_path).problems] == [
        "people.yaml: is missing: restore it, or write empty lists (people)",
        "poeple.yaml: is not a content file: rename it to one of event.yaml, venues.yaml, "
        "agenda.yaml, forums.yaml, people.yaml, awards.yaml, activities.yaml, exhibition.yaml, "
        "initiatives.yaml, sources.yaml, disagreements.yaml, announcements.yaml, or remove it",
    ]
