"""Calendars are byte for byte what the icalendar library writes, and it is not in the guide."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from kiosk.plans.calendar_text import PRODUCT, Entry, calendar_text

ROOT = Path(__file__).parents[2]
STAMP = datetime(2024, 7, 4, tzinfo=UTC)
WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from('\n;,:"')).filter(
    lambda words: "\\N" not in words  # the library takes it for the end of a line
)
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31)).map(
    lambda each: each.replace(microsecond=0, tzinfo=UTC)
)
ENTRIES = st.builds(
    Entry,
    st.from_regex(r"[a-z0-9-]{1,80}@waic-2024", fullmatch=True),
    WORDS,
    WORDS,
    INSTANTS | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.none() | INSTANTS,
)


def by_the_library(entries: list[Entry]) -> str:
    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", PRODUCT)
    for entry in entries:
        event = Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", STAMP)
        event.add("dtstart", entry.start)
        if entry.end is not None:
            event.add("dtend", entry.end)
        event.add("summary", entry.summary)
        if entry.location:
            event.add("location", entry.location)
        whole.add_component(event)
    return str(whole.to_ical(), "utf-8")


@given(st.lists(ENTRIES, max_size=5))
def test_calendar_is_what_the_library_writes(entries: list[Entry]) -> None:
    assert calendar_text(entries, STAMP) == by_the_library(entries)


def test_guide_does_not_load_the_library() -> None:
    code = (
        "import sys, kiosk.app, kiosk.every_screen; from kiosk.plans import takeaway;"
        "takeaway.warm(); print('icalendar' in sys.modules, 'segno' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False", "True"]
