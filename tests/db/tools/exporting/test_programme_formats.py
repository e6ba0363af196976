"""frab XML and JSON and iCalendar: what they say, what they cannot say, and the same bytes."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from db.catalogue import Catalogue, DayPart, Strand, Text, Venue
from db.errors import ContentError
from db.tools.exporting.formats import Format
from tests.build import at, catalogue, conference, person, place, session, text
from tests.db.tools.exporting.exported import PROGRAMMES, exported, of, read_back

FRAB = (Format.FRAB_XML, Format.FRAB_JSON)
UUID = "0b3cf2f4-6a4e-4c0e-9d36-4a6f9a5f0a11"


def small(*sessions: Any, **lists: Any) -> Catalogue:
    return catalogue(sessions=sessions, places=[place("red-hall")], **lists)


def calendar(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def events(content: bytes) -> list[ET.Element]:
    return list(ET.fromstring(content).iter("event"))


OPENING = session("opening", "2024-07-04 09:30", "2024-07-04 10:30", place="red-hall")


@pytest.mark.parametrize("wanted", PROGRAMMES)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_export_is_the_same_bytes_every_time(wanted: Format, language: str) -> None:
    assert exported(small(OPENING), wanted, language) == exported(small(OPENING), wanted, language)


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_session_across_midnight_stays_on_its_day(wanted: Format, tmp_path: Path) -> None:
    """museum 1 and 6: a night session is neither lost nor moved to the next day's list."""
    late = session("late", "2024-07-05 01:30", "2024-07-05 02:10", day=date(2024, 7, 4))
    over = session("over", "2024-07-04 23:00", "2024-07-05 06:00")
    content, told = exported(small(late, over), wanted)
    talks = {talk.title: talk for talk in read_back(content, tmp_path).talks}
    assert told == []
    assert (talks["Late"].start, talks["Late"].end) == (late.start, late.end)
    assert (talks["Over"].start, talks["Over"].end) == (over.start, over.end)
    if wanted is not Format.ICAL:  # a calendar knows no day of a conference
        assert talks["Late"].day == date(2024, 7, 4)


def test_day_begins_and_ends_at_the_change_hour() -> None:
    xml = ET.fromstring(exported(small(OPENING), Format.FRAB_XML)[0])
    assert xml.find("day").attrib == {  # type: ignore[union-attr]
        "index": "1",
        "date": "2024-07-04",
        "start": "2024-07-04T05:00:00+08:00",
        "end": "2024-07-05T05:00:00+08:00",
    }


def test_hours_carry_the_offset_of_the_zone_on_that_day() -> None:
    """museum 4 and 5: the offset changes with the season, and start says what date says."""
    berlin = conference(zone="Europe/Berlin", start=date(2024, 3, 30), end=date(2024, 3, 31))
    sessions = [
        session("winter", start=None, day=date(2024, 3, 30)),
        session("summer", start=None, day=date(2024, 3, 31)),
    ]
    hours = [datetime(2024, 3, 30, 9, tzinfo=UTC), datetime(2024, 3, 31, 9, tzinfo=UTC)]
    from dataclasses import replace

    dated = [replace(s, start=h, end=h + timedelta(hours=1)) for s, h in zip(sessions, hours)]
    content, _ = exported(catalogue(conference=berlin, sessions=dated, days=[]), Format.FRAB_XML)
    assert [(e.findtext("date"), e.findtext("start")) for e in events(content)] == [
        ("2024-03-30T10:00:00+01:00", "10:00"),
        ("2024-03-31T11:00:00+02:00", "11:00"),
    ]


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_session_without_a_room_is_exported_without_one(wanted: Format, tmp_path: Path) -> None:
    """museum 21 and 22: neither lost nor put into a room that is none."""
    content, told = exported(small(OPENING, session("break", "2024-07-04 11:00")), wanted)
    talks = {talk.title: talk.room for talk in read_back(content, tmp_path).talks}
    assert talks == {"Opening": "Red Hall", "Break": ""}
    assert told == ["1 session without an end: none is written (break)."]


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_session_without_an_hour_is_left_out_and_told(wanted: Format, tmp_path: Path) -> None:
    morning = session("tour", day=date(2024, 7, 4), part=DayPart.MORNING)
    content, told = exported(small(OPENING, morning, session("someday")), wanted)
    assert len(read_back(content, tmp_path).talks) == 1
    assert told == ["2 sessions without an hour, left out (tour, someday)."]


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_content_without_hours_is_refused(wanted: Format) -> None:
    with pytest.raises(ContentError, match="holds no session with an hour"):
        exported(small(session("someday")), wanted)


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_control_characters_are_taken_out_and_told(wanted: Format, tmp_path: Path) -> None:
    """museum 26: no XML can hold them; a draft can."""
    wild = session(
        "wild", "2024-07-04 12:00", "2024-07-04 13:00", title=Text.of(en="A\x00 \x0b&\ufffe <b")
    )
    content, told = exported(small(wild), wanted)
    (talk,) = read_back(content, tmp_path).talks
    assert talk.title.startswith("A &")
    assert "1 record is written without control characters" in told[0]
    assert b"\x0b" not in content


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_cancelled_session_comes_back_cancelled(wanted: Format, tmp_path: Path) -> None:
    for language in ("en", "zh"):
        gone = session("gone", "2024-07-04 12:00", "2024-07-04 13:00", status="cancelled")
        content, _ = exported(small(OPENING, gone), wanted, language)
        talks = read_back(content, tmp_path).talks
        assert [(t.cancelled, t.summary) for t in talks] == [(False, ""), (True, "")]


@pytest.mark.parametrize("wanted", FRAB)
def test_two_rooms_of_one_name_stay_two(wanted: Format, tmp_path: Path) -> None:
    """museum 25"""
    places = [
        place("a", name=text("Hall")),
        place("b", name=text("hall"), venue="other"),
        place("c", name=text("Hall")),
    ]
    venues = [Venue(id="expo", name=text("Expo")), Venue(id="other", name=text("Other"))]
    hours = ("2024-07-04 12:00", "2024-07-04 13:00")
    sessions = [session(id, *hours, place=id) for id in "abc"]
    whole = catalogue(sessions=sessions, places=places, venues=venues)
    rooms = read_back(exported(whole, wanted)[0], tmp_path).rooms
    assert {room.name for room in rooms} == {"Hall [a]", "hall (Other)", "Hall [c]"}
    assert len({room.guid for room in rooms}) == 3


@pytest.mark.parametrize("wanted", PROGRAMMES)
def test_guid_stays_and_a_uuid_is_kept(wanted: Format, tmp_path: Path) -> None:
    """museum 19: titles, rooms and hours may change."""
    kept = session(UUID, "2024-07-04 12:00", "2024-07-04 13:00")
    content, _ = exported(small(OPENING, kept), wanted)
    moved = session("opening", "2024-07-05 09:00", "2024-07-05 10:00", title=text("Another"))
    later, _ = exported(small(moved, kept), wanted)
    keys = {talk.key for talk in read_back(content, tmp_path).talks}
    assert keys == {talk.key for talk in read_back(later, tmp_path).talks}
    assert keys == {UUID, "11a0c370-6728-5d19-8c38-f16949e823dd"}


def test_words_of_another_language_are_told(tmp_path: Path) -> None:
    english = session("talk", "2024-07-04 12:00", title=Text.of(en="Only English"))
    content, told = exported(small(english), Format.FRAB_JSON, "zh")
    (talk,) = read_back(content, tmp_path).talks
    assert (talk.title, talk.written_in) == ("Only English", "zh")
    assert told[-1].startswith("1 record has no Chinese words for something")


def test_spoken_language_is_not_the_language_of_the_words(tmp_path: Path) -> None:
    spoken = session("talk", "2024-07-04 12:00", "2024-07-04 13:00", language="zh")
    for wanted in FRAB:
        (talk,) = read_back(exported(small(spoken), wanted)[0], tmp_path).talks
        assert (talk.language, talk.written_in) == ("zh", "en")


def test_number_of_an_event_is_positive_and_its_own() -> None:
    sessions = [session(f"talk-{n}", "2024-07-04 12:00", "2024-07-04 13:00") for n in range(300)]
    numbers = [int(e.get("id") or 0) for e in events(exported(small(*sessions), FRAB[0])[0])]
    assert len(set(numbers)) == 300
    assert 0 < min(numbers) < max(numbers) < 2**31


def test_unverified_sessions_are_left_out_and_told(tmp_path: Path) -> None:
    draft = of(small(OPENING, session("rumour", "2024-07-04 12:00", "2024-07-04 13:00")))
    from dataclasses import replace

    draft = replace(draft, unverified=frozenset({("sessions", "rumour")}))
    content, told = exported(draft, Format.FRAB_XML)
    assert [e.findtext("title") for e in events(content)] == ["Opening"]
    assert told == ["1 record that nobody has checked, left out (sessions/rumour)."]


def test_imported_track_keeps_its_name(tmp_path: Path) -> None:
    """A strand is what we call a track; what another system called one is kept as a topic."""
    ours = session("a", "2024-07-04 12:00", strand=Strand.MAIN, topics=(text("x"),))
    theirs = session("b", "2024-07-04 12:00", strand=Strand.NAMED, topics=(text("Kernel"),))
    talks = read_back(exported(small(ours, theirs), FRAB[0])[0], tmp_path).talks
    assert [talk.track for talk in talks] == ["main", "Kernel"]


def test_length_that_no_format_can_say_is_told() -> None:
    long = session("long", "2024-07-04 12:00", "2024-07-09 12:00")
    odd = session("odd", "2024-07-04 12:00", end="2024-07-04 12:30:20")
    content, told = exported(small(long, odd), Format.FRAB_XML)
    assert [e.findtext("duration") for e in events(content)] == ["00:00", "00:30"]
    assert told == [
        "1 session of 100 hours or more, written without an end (long).",
        "1 session not of whole minutes, shortened to them (odd).",
    ]


def test_calendar_has_start_and_end_in_the_same_form() -> None:
    """museum 13: both in UTC, or both days."""
    day = session("day", day=date(2024, 7, 5), part=DayPart.ALL_DAY)
    content, told = exported(small(OPENING, day), Format.ICAL)
    hours = [(e.decoded("DTSTART"), e.decoded("DTEND")) for e in calendar(content)]
    assert hours == [
        (at("2024-07-04 09:30"), at("2024-07-04 10:30")),
        (date(2024, 7, 5), date(2024, 7, 6)),
    ]
    assert b"DTSTART:20240704T013000Z\r\n" in content
    assert b"DTSTART;VALUE=DATE:20240705\r\n" in content
    assert told == []


def test_calendar_has_crlf_and_folded_lines() -> None:
    long = session("long", "2024-07-04 12:00", title=text("Ω" * 90), summary=text("a, b; c\nd"))
    content, _ = exported(small(long), Format.ICAL)
    lines = content.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    (event,) = calendar(content)
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == ("Ω" * 90, "a, b; c\nd")


def test_calendar_is_stamped_with_the_last_change_and_no_clock() -> None:
    (event,) = calendar(exported(small(OPENING), Format.ICAL)[0])
    assert event.decoded("DTSTAMP") == datetime(2024, 7, 1, 12, tzinfo=UTC)


def test_speakers_that_a_calendar_cannot_hold_are_told() -> None:
    talk = session("talk", "2024-07-04 12:00", "2024-07-04 13:00", people=("ada",))
    _, told = exported(small(talk, people=[person("ada")]), Format.ICAL)
    assert told == [
        "1 session whose speakers are left out: calendars have no place for them (talk)."
    ]


def test_json_names_the_zone_and_the_rooms() -> None:
    head = json.loads(exported(small(OPENING), Format.FRAB_JSON)[0])["schedule"]["conference"]
    assert (head["time_zone_name"], head["acronym"]) == ("Asia/Shanghai", "waic_2024")
    assert [room["name"] for room in head["rooms"]] == ["Red Hall"]
