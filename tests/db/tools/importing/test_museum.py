"""Bugs that real users reported of other readers of these formats."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.db.programmes import day, event, frab, good, ics, refused, talk, told, xml


def test_start_and_date_that_disagree_are_told_and_the_date_wins(tmp_path: Path) -> None:
    """museum 5"""
    text = xml(day(event(start="11:00", date="2024-07-04T10:00:00+08:00")))
    programme, problems = told(tmp_path, text)
    assert programme.talks[0].start == datetime(2024, 7, 4, 2, tzinfo=UTC)
    assert problems == [
        "file:1: event 1: found start 11:00 beside date 2024-07-04T10:00:00+08:00; expected the "
        "same hour twice: correct one of them; the date with its offset is taken"
    ]


def test_session_before_the_day_opens_stays(tmp_path: Path) -> None:
    """museum 6: a day that opens at 11:00 does not drop what comes before."""
    opens = '<day date="2024-07-04" start="2024-07-04T11:00:00+08:00">'
    text = xml(f'{opens}<room name="Hall 1">{event(start="08:00")}</room></day>')
    assert good(tmp_path, text).talks[0].start == datetime(2024, 7, 4, 0, tzinfo=UTC)


def test_hour_before_the_day_changes_is_of_the_night_after(tmp_path: Path) -> None:
    """museum 6"""
    head = "<conference><title>C</title><time_zone_name>UTC</time_zone_name>"
    head += "<day_change>09:00:00</day_change></conference>"
    night, early = event(start="00:30"), event(id="2", start="08:00")
    programme = good(tmp_path, xml(day(night, early), head=head))
    assert [each.start for each in programme.talks] == [
        datetime(2024, 7, 5, 0, 30, tzinfo=UTC),
        datetime(2024, 7, 4, 8, tzinfo=UTC),
    ]
    assert {each.day for each in programme.talks} == {programme.days[0]}


def test_date_after_midnight_stays_under_its_day(tmp_path: Path) -> None:
    text = xml(day(event(start="01:00", date="2024-07-05T01:00:00+08:00")))
    programme = good(tmp_path, text)
    assert (programme.talks[0].day, programme.change_hour) == (programme.days[0], 2)


def test_abbreviated_zone_is_refused_in_words(tmp_path: Path) -> None:
    """museum 9: CST is four zones."""
    text = ics("UID:1\nSUMMARY:A\nLOCATION:X\nDTSTART;TZID=CST!:20240704T100000")
    assert refused(tmp_path, text) == [
        "file:5: event '1': found the zone 'CST!'; expected an IANA zone: "
        "write an IANA zone like Asia/Shanghai instead of 'CST!'"
    ]


def test_every_instant_is_aware_and_in_utc(tmp_path: Path) -> None:
    """museum 16"""
    for text in (
        xml(day(event(date="2024-07-04T10:00:00+08:00"))),
        xml(day(event())),
        frab(talk()),
        ics("UID:1\nSUMMARY:A\nLOCATION:X\nDTSTART:20240704T020000Z\nDTEND:20240704T023000Z"),
        ics("UID:1\nSUMMARY:A\nLOCATION:X\nDTSTART:20240704T100000\nDURATION:PT30M"),
    ):
        (only,) = good(tmp_path, text).talks
        assert only.start is not None
        assert only.end is not None
        assert only.start.tzinfo is UTC
        assert only.start == datetime(2024, 7, 4, 2, tzinfo=UTC)
        assert only.end - only.start == timedelta(minutes=30)


def test_duplicate_ids_keep_both_sessions_and_are_told(tmp_path: Path) -> None:
    """museum 18"""
    text = xml(day(event(title="One"), event(title="Two")))
    programme, problems = told(tmp_path, text)
    assert [(each.key, each.title) for each in programme.talks] == [("1", "One"), ("1 #2", "Two")]
    assert len(problems) == 1
    assert "the id '1' again" in problems[0]


@pytest.mark.parametrize("room", ["", "  "])
def test_session_without_a_room_stays(tmp_path: Path, room: str) -> None:
    """museum 21"""
    text = f'<day date="2024-07-04">{event(room=room)}</day>'
    programme, problems = told(tmp_path, xml(text))
    assert [each.room for each in programme.talks] == [""]
    assert programme.rooms == ()
    assert "found no room" in problems[0]


def test_event_directly_under_its_day_keeps_the_room_it_names(tmp_path: Path) -> None:
    """museum 21: FOSDEM 2007 has no <room> around its events."""
    programme = good(tmp_path, xml(f'<day date="2024-07-04">{event(room="Janson")}</day>'))
    assert [each.name for each in programme.rooms] == ["Janson"]


def test_sessions_without_people_and_with_null_links_stay(tmp_path: Path) -> None:
    """museum 23"""
    programme = good(tmp_path, frab(talk(persons=None, links=None)))
    assert [(each.people, each.links) for each in programme.talks] == [((), ())]


@pytest.mark.parametrize("name", ["public_name", "full_public_name", "name"])
def test_speakers_are_found_under_every_name(tmp_path: Path, name: str) -> None:
    """museum 23: who looks for one key only loses all speakers of 38C3."""
    programme = good(tmp_path, frab(talk(persons=[{name: "Ada", "id": 1}])))
    assert [each.name for each in programme.people] == ["Ada"]


def test_missing_optional_fields_do_not_stop_the_import(tmp_path: Path) -> None:
    """museum 24: no city, venue, acronym, version, track, type, language or abstract."""
    head = "<conference><title>C</title><time_zone_name>UTC</time_zone_name></conference>"
    programme = good(tmp_path, xml(day(event()), head=head))
    assert programme.counts == {"sessions": 1, "days": 1, "rooms": 1, "people": 0}


@pytest.mark.parametrize("bad", [17, None, ["x"], {"title": "no address"}, "ftp://x"])
def test_malformed_link_takes_no_other_with_it(tmp_path: Path, bad: object) -> None:
    """museum 27"""
    links = [{"url": "https://a.example"}, bad, {"url": "https://b.example", "title": "B"}]
    programme, problems = told(tmp_path, frab(talk(links=links)))
    assert [link.url for link in programme.talks[0].links] == [
        "https://a.example",
        "https://b.example",
    ]
    assert len(problems) == 1


def test_link_list_that_is_none_is_told(tmp_path: Path) -> None:
    """museum 27"""
    programme, problems = told(tmp_path, frab(talk(links="https://a.example")))
    assert (len(programme.talks), len(problems)) == (1, 1)


def test_problem_names_its_line(tmp_path: Path) -> None:
    """museum 31: the line of the file, not of a script."""
    text = xml("\n\n" + day("\n" + event(duration="soon")))
    assert refused(tmp_path, text) == [
        "file:4: event 1: found the duration 'soon'; expected a length of time: "
        'write hours and minutes, like "00:45"'
    ]


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    """museum 31"""
    text = frab(talk(duration="soon"), talk(guid="g-2", date="tomorrow", room="B"))
    assert [each.split(": found")[0] for each in refused(tmp_path, text)] == [
        "file: schedule.conference.days[0].rooms['Hall 1'][0]",
        "file: schedule.conference.days[0].rooms['B'][0]",
    ]


@pytest.mark.parametrize("length", ["00:00", "-01:00"])
def test_length_of_nothing_is_told_and_leaves_no_end(tmp_path: Path, length: str) -> None:
    programme, problems = told(tmp_path, xml(day(event(duration=length))))
    assert (programme.talks[0].end, len(problems)) == (None, 1)
