"""Sessions in order of time answer what a walk through all of them would."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import Session
from kiosk.sessions import timetable
from kiosk.sessions.listed import Listed
from kiosk.sessions.programme import Phase, phase_of, slot_of, start_of
from kiosk.sessions.times import Times
from tests.build import at, catalogue, place, scene, session

FIRST = at("2024-07-05 09:00")
MOMENT = scene(catalogue(), "2024-07-05 12:00").moment


@st.composite
def programmes(draw: st.DrawFn) -> list[Session]:
    found = []
    for n in range(draw(st.integers(0, 12))):
        start = FIRST + timedelta(minutes=30 * draw(st.integers(0, 12)))
        end = draw(st.sampled_from((None, 0, 30, 90, 3000)))
        status = draw(st.sampled_from(("planned", "planned", "cancelled", "moved")))
        plain = session(f"s{n}", status=status)
        if draw(st.integers(0, 4)):
            over = None if end is None else start + timedelta(minutes=end)
            plain = replace(plain, start=start, end=over)
        found.append(plain)
    return found


def instants() -> st.SearchStrategy[datetime]:
    return st.integers(-60, 500).map(lambda n: FIRST + timedelta(minutes=n))


def walked(phase: Phase, sessions: list[Session], now: datetime) -> list[Session]:
    moment = replace(MOMENT, instant=now)
    return sorted((s for s in sessions if phase_of(s, moment) is phase), key=start_of)


@given(programmes(), instants(), st.integers(0, 4))
def test_running_and_coming(sessions: list[Session], now: datetime, most: int) -> None:
    moment, times = replace(MOMENT, instant=now), Times(sessions)
    assert times.running(moment) == walked(Phase.RUNNING, sessions, now)
    assert times.coming(moment, most) == walked(Phase.COMING, sessions, now)[:most]
    assert list(times.sessions) == sorted(sessions, key=start_of)
    doubtful = replace(moment, believable=False)
    assert times.running(doubtful) == times.coming(doubtful, most) == []


@given(programmes(), instants(), instants())
def test_spans(sessions: list[Session], one: datetime, other: datetime) -> None:
    begin, end = min(one, other), max(one, other)
    going = [(s, slot_of(s)) for s in sorted(sessions, key=start_of) if s.status != "cancelled"]
    timed = [(s, slot) for s, slot in going if slot is not None]
    times = Times(sessions)
    assert times.starting(begin, end) == [s for s, slot in timed if begin <= slot.start < end]
    within = [s for s, slot in timed if begin <= slot.start <= end and slot.over <= end]
    assert times.between(begin, end) == within


@given(programmes(), instants())
def test_list_of_a_day(sessions: list[Session], now: datetime) -> None:
    moment, shown = replace(MOMENT, instant=now), Listed(sessions)
    assert shown.ended(moment) == walked(Phase.ENDED, sessions, now)
    assert shown.ended(replace(moment, believable=False)) == []
    assert sorted([*shown.timed, *shown.hourless], key=start_of) == sorted(sessions, key=start_of)
    begun = [s for s in shown.timed if (slot := slot_of(s)) and slot.start <= now]
    assert list(shown.timed[: shown.begun(moment)]) == begun


def test_a_hall_has_what_is_in_its_rooms() -> None:
    rooms = [place("hall"), place("room", within="hall"), place("other")]
    talks = [
        session("late", "2024-07-05 16:00", place="room", forum="law"),
        session("early", "2024-07-05 10:00", place="hall"),
        session("elsewhere", "2024-07-05 11:00", place="other", forum="law"),
    ]
    content = catalogue(places=rooms, sessions=talks)
    assert [s.id for s in timetable.at_place(content, "hall").sessions] == ["early", "late"]
    assert [s.id for s in timetable.in_room(content, "hall")] == ["early"]
    assert [s.id for s in timetable.of_forum(content, "law")] == ["elsewhere", "late"]
    assert timetable.at_place(content, "gone").sessions == ()


def test_conference_day_begins_where_day_of_changes() -> None:
    begin = MOMENT.begin_of(MOMENT.day)
    assert begin.tzinfo is UTC
    assert MOMENT.day_of(begin) == MOMENT.day
    assert MOMENT.day_of(begin - timedelta(minutes=1)) == MOMENT.day - timedelta(days=1)
