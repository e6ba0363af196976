"""Every edit is told, nothing else is, and each is told in a sentence of either language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from db.catalogue import Catalogue, Text
from db.shape import record_classes, shape_of
from db.tools.diffing.as_data import as_data
from db.tools.diffing.difference import Difference, What
from db.tools.diffing.differences import differences, told_order
from db.tools.diffing.sentences import sentences
from db.tools.told.fields import FIELDS
from db.tools.told.kinds import KINDS
from tests.build import announcement, at, catalogue, person, place, session, text
from tests.db.tools.diffing.edits import Edit, bundled, edited

DAY = "2024-07-04"
LONGEST = 400
slow = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def test_same_content_differs_in_nothing() -> None:
    assert differences(bundled(), replace(bundled(), search_keys=())) == ()


@slow
@given(edited())
def test_every_edit_is_told_and_nothing_else(made: tuple[Catalogue, list[Edit]]) -> None:
    content, edits = made
    found = {(each.kind, each.id) for each in differences(bundled(), content)}
    assert found == {(kind, name) for kind, name, _, _ in edits}


@slow
@given(edited())
def test_every_changed_field_is_named_once(made: tuple[Catalogue, list[Edit]]) -> None:
    content, edits = made
    for kind, name, doing, field in edits:
        told = [
            each for each in differences(bundled(), content) if (each.kind, each.id) == (kind, name)
        ]
        if doing == "change":
            assert {each.fields for each in told} == {(field,)}
        else:
            assert [each.what for each in told] == [What.ADDED if doing == "add" else What.REMOVED]


@slow
@given(edited())
def test_there_are_as_many_from_new_to_old(made: tuple[Catalogue, list[Edit]]) -> None:
    content, _ = made
    there, back = differences(bundled(), content), differences(content, bundled())
    assert sorted(map(_turned, there)) == sorted((e.kind, e.id, e.what) for e in back)


_OPPOSITE = {
    What.ADDED: What.REMOVED,
    What.CANCELLED: What.ON_AGAIN,
    What.JOINED: What.LEFT,
}
_OPPOSITE |= {after: before for before, after in _OPPOSITE.items()}


def _turned(each: Difference) -> tuple[str, str, What]:
    return each.kind, each.id, _OPPOSITE.get(each.what, each.what)


@slow
@given(edited())
def test_every_sentence_is_one_short_line(made: tuple[Catalogue, list[Edit]]) -> None:
    content, _ = made
    for language in ("en", "zh"):
        say = sentences(bundled(), content, language)
        for told in as_data(differences(bundled(), content), say):
            sentence = told["sentence"]
            assert 0 < len(sentence) <= LONGEST
            assert "\n" not in sentence


def test_every_list_and_field_has_its_names() -> None:
    assert set(KINDS) == set(record_classes()) == set(told_order())
    names = {field.name for cls in record_classes().values() for field in shape_of(cls)}
    assert names - set(FIELDS) == {"disagreements"}


OLD = catalogue(
    sessions=[
        session(
            "talk",
            f"{DAY} 10:00",
            f"{DAY} 11:00",
            place="red",
            title=text("AI for Science", "科学智能"),
            people=("ann",),
        )
    ],
    places=[
        place("red", name=text("Red Hall", "红厅")),
        place("blue", name=text("Blue Hall", "蓝厅")),
    ],
    people=[person("ann"), person("bob", name=text("Bob Li", "李博"))],
)


def told(language: str, changes: dict[str, Any]) -> list[str]:
    """What is said of the session after these changes."""
    new = replace(OLD, sessions={"talk": replace(OLD.sessions["talk"], **changes)})
    return [sentences(OLD, new, language)(each) for each in differences(OLD, new)]


def hours(start: str, end: str, day: str = DAY) -> dict[str, Any]:
    return {"start": at(f"{day} {start}"), "end": at(f"{day} {end}")}


SENTENCES = [
    (
        {**hours("10:30", "11:30"), "place": "blue", "status": "moved"},
        "Moved: “AI for Science” from Red Hall, 4 July 10:00 to Blue Hall, 10:30",
        "变更：“科学智能”由红厅，7月4日 10:00改为蓝厅，10:30",
    ),
    (
        {"place": "blue"},
        "Moved: “AI for Science” from Red Hall to Blue Hall, 4 July 10:00",
        "变更：“科学智能”由红厅改为蓝厅，7月4日 10:00",
    ),
    (
        hours("10:00", "11:30"),
        "Moved: “AI for Science” from 4 July 10:00–11:00 to 10:00–11:30",
        "变更：“科学智能”由7月4日 10:00–11:00改为10:00–11:30",
    ),
    (
        {"start": None, "end": None, "place": None},
        "Moved: “AI for Science” from Red Hall, 4 July 10:00–11:00 to no place, no hour",
        "变更：“科学智能”由红厅，7月4日 10:00–11:00改为未定地点，未定时间",
    ),
    (
        {"status": "cancelled"},
        "Cancelled: “AI for Science”, Red Hall, 4 July 10:00",
        "取消：“科学智能”，红厅，7月4日 10:00",
    ),
    (
        {"people": ("ann", "bob")},
        "New speaker: Bob Li in “AI for Science”",
        "新增发言人：李博，“科学智能”",
    ),
    (
        {"people": ()},
        "No longer speaking: Ann in “AI for Science”",
        "不再发言：人ann，“科学智能”",
    ),
    (
        {"title": text("AI in Science", "科学智能")},
        "Title changed: “AI for Science” to “AI in Science”",
        "英文标题更改：“AI for Science”改为“AI in Science”",
    ),
    (
        {"language": "zh"},
        "Changed session “AI for Science”: spoken language from nothing to zh",
        "更改场次“科学智能”：语言由无改为zh",
    ),
]


@pytest.mark.parametrize(("changes", "english", "chinese"), SENTENCES)
def test_change_of_a_session_is_told(changes: dict[str, Any], english: str, chinese: str) -> None:
    assert told("en", changes) == [english]
    assert told("zh", changes) == [chinese]


def test_sessions_come_first_and_in_the_order_of_time() -> None:
    early = session("early", f"{DAY} 08:00", f"{DAY} 09:00")
    alarm = announcement("alarm", f"{DAY} 18:00", text=Text.of(en="Come"))
    late = replace(OLD.sessions["talk"], topics=(Text.of(en="x"),))
    changes: dict[str, Any] = {"announcements": {"alarm": alarm}}
    new = replace(OLD, sessions={"talk": late, "early": early}, **changes)
    assert [(each.kind, each.id) for each in differences(OLD, new)] == [
        ("sessions", "early"),
        ("sessions", "talk"),
        ("announcements", "alarm"),
    ]
