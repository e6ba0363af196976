"""Calendar entries: read back whole by the icalendar library, and shared out among codes."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from db.catalogue import Catalogue
from kiosk.plans import qr, takeaway
from kiosk.plans.takeaway import MOST_BYTES, MOST_EVENTS, Entry
from tests.build import at, catalogue, conference, place, scene, session, text

STAMP = takeaway.stamp_of(conference())
VERSION_20 = 97
"""Modules along a side."""
NOW = "2024-07-05 14:10"


def read(ics: str) -> list[dict[str, Any]]:
    """Every entry of a calendar as plain values, as another program reads it."""
    return [
        {
            "uid": str(event["uid"]),
            "summary": str(event["summary"]),
            "location": str(event.get("location", "")),
            "start": event.decoded("dtstart"),
            "end": event.decoded("dtend", None),
        }
        for event in Calendar.from_ical(ics).walk("VEVENT")
    ]


def entry(content: Catalogue, id: str, language: str = "en") -> Entry:
    found = takeaway.entry_of(content.sessions[id], scene(content, NOW, language))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "summary", "location"),
    [("en", "Law", "Desk, Hall"), ("zh", "场次law", "地点desk，地点hall")],
)
def test_session_becomes_an_entry_in_the_visitors_language(
    language: str, summary: str, location: str
) -> None:
    """museum 13: start and end are both in UTC."""
    content = catalogue(
        sessions=[session("law", "2024-07-05 13:00", "2024-07-05 15:00", place="desk")],
        places=[place("hall", kind="hall"), place("desk", within="hall")],
    )
    ics = takeaway.calendar((entry(content, "law", language),), STAMP)
    assert read(ics) == [
        {
            "uid": "law@waic-2024",
            "summary": summary,
            "location": location,
            "start": at("2024-07-05 13:00"),
            "end": at("2024-07-05 15:00"),
        }
    ]
    assert "DTSTART:20240705T050000Z\r\nDTEND:20240705T070000Z\r\n" in ics
    assert "DTSTAMP:20240704T000000Z\r\n" in ics


def test_session_with_no_room_is_in_the_calendar() -> None:
    """museum 21: it has its venue, or no place at all; never an empty or invented one."""
    content = catalogue(
        sessions=[
            session("nowhere", "2024-07-05 13:00", "2024-07-05 15:00"),
            session("somewhere", "2024-07-05 13:00", "2024-07-05 15:00", venue="expo"),
        ]
    )
    entries = (entry(content, "nowhere"), entry(content, "somewhere"))
    ics = takeaway.calendar(entries, STAMP)
    assert [event["location"] for event in read(ics)] == ["", "Expo"]
    assert ics.count("LOCATION") == 1


@pytest.mark.parametrize(
    "title",
    [
        "a, b; c",
        "back\\slash",
        "two\nlines",
        "emoji 👩‍👩‍👧‍👦 🎉",
        "拥抱AI，让县域发展更美好" * 5,
        "BEGIN:VEVENT\nUID:evil\nEND:VEVENT",
        "x" * 74 + "é" * 40,
    ],
)
def test_special_characters_survive(title: str) -> None:
    """museum 26: everything is escaped, lines are folded at 75 octets and end in CRLF."""
    content = catalogue(sessions=[session("s", "2024-07-05 13:00", title=text(title))])
    ics = takeaway.calendar((entry(content, "s"),), STAMP)
    assert [event["summary"] for event in read(ics)] == [title]
    lines = ics.split("\r\n")
    assert lines[-1] == "" and not any("\n" in line or "\r" in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)


def test_control_characters_are_left_out() -> None:
    """museum 26"""
    content = catalogue(sessions=[session("s", "2024-07-05 13:00", title=text("a\0b\x1bc\td"))])
    assert read(takeaway.calendar((entry(content, "s"),), STAMP))[0]["summary"] == "abcd"


def test_end_that_nobody_printed_is_not_invented() -> None:
    content = catalogue(sessions=[session("s", "2024-07-05 13:00")])
    ics = takeaway.calendar((entry(content, "s"),), STAMP)
    assert read(ics)[0]["end"] is None


def test_session_without_an_hour_is_an_entry_of_its_day() -> None:
    content = catalogue(sessions=[session("s", day=date(2024, 7, 6))])
    ics = takeaway.calendar((entry(content, "s"),), STAMP)
    assert "DTSTART;VALUE=DATE:20240706\r\n" in ics
    found = read(ics)[0]["start"]
    assert (found, type(found)) == (date(2024, 7, 6), date)


def test_session_without_a_date_or_cancelled_has_no_entry() -> None:
    content = catalogue(
        sessions=[session("u"), session("c", "2024-07-05 13:00", status="cancelled")]
    )
    now = scene(content, NOW)
    assert [takeaway.entry_of(s, now) for s in content.sessions.values()] == [None, None]


def test_longest_title_still_fits_a_code() -> None:
    long = session("s" * 300, "2024-07-05 13:00", title=text("国" * 2000))
    content = catalogue(sessions=[long])
    found = entry(content, long.id)
    assert found.summary.endswith("国…")
    assert len(takeaway.calendar((found,), STAMP).encode()) <= MOST_BYTES


def test_plan_is_shared_among_codes_in_order_and_none_is_too_large() -> None:
    start = at("2024-07-05 09:00")
    entries = tuple(Entry(f"s-{n}@c", "标题" * (n % 17), "Hall", start, None) for n in range(40))
    codes = takeaway.shares(entries, STAMP)
    assert tuple(found for code in codes for found in code) == entries
    assert max(len(code) for code in codes) == MOST_EVENTS
    sides = [len(qr.modules_of(takeaway.calendar(c, STAMP), "l").split("\n")) for c in codes]
    assert max(sides) <= VERSION_20
    for code, after in itertools.pairwise(codes):
        both = takeaway.calendar((*code, after[0]), STAMP).encode()
        assert len(code) == MOST_EVENTS or len(both) > MOST_BYTES


def test_calendar_of_an_empty_plan_has_no_code() -> None:
    assert takeaway.shares((), STAMP) == []
