"""Each check finds what it is for, and is silent about what is right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.catalogue import Catalogue, Session, SessionPart, Text
from db.tools.checking.every_check import errors_of, findings_of
from db.tools.checking.finding import Finding, Level
from tests.build import announcement, at, catalogue, forum, person, place, session, text
from tests.db.tools.diffing.edits import Edit, bundled, edited

DAY = "2024-07-04"
PLACES = [place("room", kind="room"), place("hall", kind="hall")]


def talk(id: str = "talk", start: str = "10:00", end: str = "11:00", **more: object) -> Session:
    values = {"place": "room", "language": "zh", "people": ("ann",), **more}
    return session(id, f"{DAY} {start}", f"{DAY} {end}", **values)


def whole(*sessions: Session, **lists: object) -> Catalogue:
    """A content without anything to find but what the sessions give."""
    quiet = [talk(f"day-{n}", place="hall", day=date(2024, 7, n), people=()) for n in (5, 6, 7)]
    days = [
        replace(each, start=at(f"{each.day} 10:00"), end=at(f"{each.day} 11:00")) for each in quiet
    ]
    listed = [*(sessions or [talk()]), *days]
    people = [person("ann"), person("bob", forums=("x",))]
    given = {"places": PLACES, "people": people, "forums": [], **lists}
    made = catalogue(sessions=listed, **given)
    both = Text.of(en="Day", zh="日")
    return replace(
        made,
        days={key: replace(each, title=both, sources=("news",)) for key, each in made.days.items()},
        venues={key: replace(each, sources=("news",)) for key, each in made.venues.items()},
        places={key: replace(each, sources=("news",)) for key, each in made.places.items()},
        people={key: replace(each, forums=()) for key, each in made.people.items() if key == "ann"},
    )


def found(content: Catalogue) -> list[tuple[str, str, str]]:
    """(rule, record, field) of each finding."""
    return [(each.rule.name, each.id, each.field) for each in findings_of(content)]


def only(content: Catalogue) -> Finding:
    (finding,) = findings_of(content)
    return finding


def test_good_content_gives_nothing() -> None:
    assert found(whole()) == []


def test_bundled_content_has_no_errors() -> None:
    assert errors_of(bundled()) == ()


def changed(**changes: Any) -> Catalogue:
    return whole(replace(talk(), **changes))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"start": None, "end": None}, ("no-hour", "talk", "start")),
        ({"start": None, "end": None, "day": None}, ("no-day", "talk", "day")),
        ({"end": None}, ("no-end", "talk", "end")),
        ({"place": None, "venue": "expo"}, ("no-room", "talk", "place")),
        ({"place": None}, ("no-place", "talk", "place")),
        ({"language": None}, ("no-language", "talk", "language")),
        ({"end": at(f"{DAY} 10:00")}, ("at-once", "talk", "end")),
        ({"end": at(f"{DAY} 22:30")}, ("endless", "talk", "end")),
        ({"day": date(2024, 7, 5)}, ("other-day", "talk", "day")),
        ({"people": ("ann", "zed")}, ("record", "talk", "people")),
        ({"sources": ()}, ("record", "talk", "sources")),
        ({"title": text("Talk")}, ("translation", "talk", "title.zh")),
        ({"title": Text.of(en=" Talk", zh="场")}, ("edges", "talk", "title.en")),
        ({"title": Text.of(en="\u3000", zh="场")}, ("blank", "talk", "title.en")),
        ({"title": text("Talk " * 26 + "x", "场")}, ("cut", "talk", "title.en")),
    ],
)
def test_session_is_found(changes: dict[str, object], expected: tuple[str, str, str]) -> None:
    names = found(changed(**changes))
    assert expected in names
    others = {"no-room", "empty-room", "empty-day", "cut", "too-long"}
    assert {name for name, _, _ in names} - {expected[0]} <= others


def test_session_outside_the_event_is_an_error() -> None:
    """museum 29"""
    late = replace(talk(), day=None, start=at("2024-07-09 10:00"), end=at("2024-07-09 11:00"))
    (outside,) = [each for each in findings_of(whole(late)) if each.rule.level is Level.ERROR]
    assert (outside.rule.name, outside.id, outside.field) == ("outside", "talk", "start")
    assert outside.what == "9 July 10:00 is not from 4 July to 7 July"


def test_session_through_the_night_is_found_and_one_until_the_change_is_not() -> None:
    night = talk(start="22:00")
    until = replace(night, end=at("2024-07-05 05:00"))
    assert "overnight" not in {name for name, _, _ in found(whole(until))}
    past = replace(night, end=at("2024-07-05 05:30"))
    assert ("overnight", "talk", "end") in found(whole(past))


def test_part_outside_its_session_is_found() -> None:
    parts = (SessionPart("p", text("Part", "部分"), at(f"{DAY} 10:30"), at(f"{DAY} 11:30")),)
    assert found(whole(replace(talk(), parts=parts))) == [("part-outside", "talk", "parts.0.end")]


def test_sessions_that_begin_at_once_in_one_room_are_an_error() -> None:
    other = talk("other", title=text("Other", "他"), people=())
    finding = only(whole(talk(), other))
    assert (finding.rule.name, finding.rule.level, finding.id) == (
        "room-at-once",
        Level.ERROR,
        "talk",
    )
    assert finding.what == "on 4 July 10:00, with “Other” (10:00 to 11:00)"


def test_sessions_that_overlap_in_a_room_are_told_once_each() -> None:
    others = [
        talk("b", "10:30", "12:00", people=()),
        talk("c", "11:30", "12:30", people=()),
        talk("d", "12:30", "13:00", people=()),
    ]
    clashes = findings_of(whole(talk(), *others))
    assert [(each.rule.name, each.id) for each in clashes] == [
        ("room-clash", "b"),
        ("room-clash", "c"),
    ]
    assert {each.rule.level for each in clashes} == {Level.WARNING}


@pytest.mark.parametrize(
    "other",
    [
        talk("b", "11:00", "12:00", people=()),
        talk("b", status="cancelled", people=()),
        talk("b", "10:30", place="hall", people=()),
    ],
)
def test_what_is_no_clash_is_not_told(other: Session) -> None:
    assert found(whole(talk(), other)) == []


def test_part_of_the_same_forum_is_no_clash() -> None:
    both = [talk(forum="f"), talk("b", "10:00", "10:30", forum="f")]
    assert found(whole(*both, forums=[forum("f")])) == []
    beyond = [talk(forum="f"), talk("b", "10:30", "11:30", forum="f")]
    assert {name for name, _, _ in found(whole(*beyond, forums=[forum("f")]))} == {
        "room-clash",
        "person-clash",
    }


def test_person_in_two_places_at_once_is_found() -> None:
    finding = only(whole(talk(), talk("other", "10:30", place="hall")))
    assert (finding.rule.name, finding.kind, finding.id) == ("person-clash", "people", "ann")
    assert finding.what == "on 4 July 10:30: “Talk” (10:00 to 11:00) and “Other” (10:30 to 11:00)"


def test_twins_are_found() -> None:
    twin = talk("twin", title=talk().title, place="hall", people=())
    assert found(whole(talk(), replace(twin, place="room"))) == [
        ("room-at-once", "twin", "place"),
        ("same-session", "twin", ""),
    ]


def test_records_that_lead_nowhere_are_found() -> None:
    content = whole(replace(talk(), place="hall", people=()))
    assert set(found(content)) == {("unnamed", "ann", ""), ("empty-room", "room", "")}
    empty = replace(content, sessions={})
    assert len([each for each in found(empty) if each[0] == "empty-day"]) == 4


def test_announcement_that_the_banner_cuts_is_an_error() -> None:
    long = announcement(
        "a", f"{DAY} 18:00", text=text("The west gate is closed. " * 12 + "Go.", "关闭")
    )
    short = announcement("b", f"{DAY} 18:00", text=text("The west gate is closed.", "关闭" * 20))
    finding = only(whole(announcements=[long, short]))
    assert (finding.rule.name, finding.rule.level, finding.field) == ("cut", Level.ERROR, "text.en")
    assert finding.what.startswith("takes 6 lines of 5")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edited())
def test_checks_take_whatever_edits_leave_behind(made: tuple[Catalogue, list[Edit]]) -> None:
    """Dead references, blank texts, contradictions: told, never raised."""
    content, edits = made
    gone = {(kind, name) for kind, name, doing, _ in edits if doing == "remove"}
    for finding in findings_of(content):
        assert (finding.kind, finding.id) not in gone
        assert finding.rule.heading
        assert finding.rule.remedy


HOURS = st.integers(0, 40).map(lambda n: f"{6 + n // 4:02}:{n % 4 * 15:02}")
SPANS = st.tuples(HOURS, HOURS).filter(lambda span: span[0] < span[1])


@given(st.lists(SPANS, min_size=2, max_size=6))
def test_room_clashes_are_found_where_any_two_overlap(spans: list[tuple[str, str]]) -> None:
    """Compared with every pair: a clash is told where there is one, and only there."""
    sessions = [talk(f"s{n}", *span, people=()) for n, span in enumerate(spans)]
    told = {id for name, id, _ in found(whole(*sessions)) if name.startswith("room")}
    for one, (start, end) in zip(sessions, spans, strict=True):
        before = [
            other
            for other, (begins, ends) in zip(sessions, spans, strict=True)
            if begins < end and start < ends and _order(other) < _order(one)
        ]
        assert (one.id in told) == bool(before)


def _order(session: Session) -> tuple[datetime, float, str]:
    assert session.start is not None
    assert session.end is not None
    return session.start, -session.end.timestamp(), session.id
