"""Clashes and gaps: symmetric, by instants, and together with the sessions they fill the day."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import DayPart, Session
from kiosk.plans import free_time
from kiosk.sessions import clashes, gaps
from kiosk.sessions.gaps import Gap
from kiosk.sessions.programme import Slot
from tests.build import at, catalogue, scene, session

DAWN = datetime(2024, 7, 5, tzinfo=UTC)
MINUTES = st.integers(0, 24 * 60)


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    start = DAWN + timedelta(minutes=draw(MINUTES))
    end = start + timedelta(minutes=draw(st.integers(1, 300)))
    plain = session(f"s-{draw(st.integers(0, 9**9))}")
    return replace(plain, start=start, end=end) if draw(st.booleans()) else plain


@given(sessions(), sessions())
def test_clash_is_symmetric_and_no_longer_than_either(one: Session, other: Session) -> None:
    together = clashes.overlap(one, other)
    assert together == clashes.overlap(other, one)
    if together:
        assert one.start and one.end and together <= one.end - one.start


@given(st.lists(st.tuples(MINUTES, st.integers(1, 300)), max_size=12), MINUTES, MINUTES)
def test_gaps_and_sessions_tile_the_day(
    taken: list[tuple[int, int]], first: int, last: int
) -> None:
    """Every minute of the span is either free or taken, never both."""
    slots = [
        Slot(DAWN + timedelta(minutes=a), None, DAWN + timedelta(minutes=a + length))
        for a, length in taken
    ]
    start, end = (DAWN + timedelta(minutes=m) for m in sorted((first, last)))
    free = gaps.gaps(slots, start, end)
    for minute in range(int((end - start).total_seconds()) // 60):
        moment = start + timedelta(minutes=minute)
        booked = any(slot.start <= moment < slot.over for slot in slots)
        assert booked != any(gap.start <= moment < gap.end for gap in free)
    assert all(gap.start < gap.end for gap in free)
    assert all(a.end < b.start for a, b in itertools.pairwise(free))


MORNING = session("morning", "2024-07-05 09:30", "2024-07-05 11:30")
NOON = session("noon", "2024-07-05 11:30", "2024-07-05 13:00")
LATE = session("late", "2024-07-05 12:30", "2024-07-05 14:00")
NIGHT = session("night", "2024-07-05 23:30", "2024-07-06 01:00")
HOURLESS = session("hourless", day=date(2024, 7, 5), part=DayPart.MORNING)


def test_touching_ends_do_not_clash() -> None:
    assert clashes.clashing(NOON, [MORNING, NOON, LATE]) == [LATE]


def test_session_without_an_hour_never_clashes() -> None:
    assert clashes.clashing(HOURLESS, [MORNING, NOON]) == []
    assert clashes.clashing(MORNING, [HOURLESS]) == []


def test_clash_across_midnight_is_found_by_instants() -> None:
    """museum 2"""
    small = session("small", "2024-07-06 00:29", "2024-07-06 00:50")
    assert clashes.overlap(NIGHT, small) == timedelta(minutes=21)


def test_cancelled_session_clashes_with_nothing() -> None:
    off = session("off", "2024-07-05 09:30", "2024-07-05 11:30", status="cancelled")
    assert clashes.clashing(MORNING, [off]) == []


def test_gap_offers_what_begins_and_ends_in_it_and_is_not_planned() -> None:
    fits = session("fits", "2024-07-05 11:30", "2024-07-05 12:30")
    long = session("long", "2024-07-05 11:00", "2024-07-05 12:30")
    last = session("last", "2024-07-05 13:00", "2024-07-05 14:00")
    content = catalogue(sessions=[MORNING, fits, long, last])
    now = scene(content, "2024-07-05 08:00", plan=("morning", "last"))
    found = free_time.free_on(date(2024, 7, 5), [MORNING, last], now)
    assert found == [Gap(at("2024-07-05 11:30"), at("2024-07-05 13:00"))]
    assert free_time.fitting(found[0], now) == [fits]


def test_gap_that_is_running_begins_now_and_one_that_is_over_is_not_told() -> None:
    content = catalogue(sessions=[MORNING, LATE, session("x", "2024-07-05 16:00")])
    now = scene(content, "2024-07-05 12:00", plan=("morning", "late"))
    assert free_time.free_on(date(2024, 7, 5), [MORNING, LATE], now) == [
        Gap(at("2024-07-05 12:00"), at("2024-07-05 12:30")),
        Gap(at("2024-07-05 14:00"), at("2024-07-05 17:00")),
    ]
