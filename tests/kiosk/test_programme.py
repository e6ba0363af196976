"""Sessions in time: what is on, what comes next, and how a row tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from db.catalogue import DayPart, SessionPart, Strand
from kiosk.sessions import programme, session_rows
from kiosk.sessions.programme import Phase
from kiosk.sessions.session_rows import SessionRow
from kiosk.sessions.times import Times
from tests.build import at, catalogue, place, scene, session, text

TALK = session("talk", "2024-07-05 12:30", "2024-07-05 14:40")


def phase(now: str, *, of=TALK) -> Phase:
    content = catalogue(sessions=[of])
    return programme.phase_of(of, scene(content, now).moment)


def test_phase_at_the_edges_of_a_session() -> None:
    edges = ["2024-07-05 12:29", "2024-07-05 12:30", "2024-07-05 14:39", "2024-07-05 14:40"]
    assert [phase(now) for now in edges] == [
        Phase.COMING,
        Phase.RUNNING,
        Phase.RUNNING,
        Phase.ENDED,
    ]


def test_phase_of_a_session_across_midnight_is_running_at_00_29() -> None:
    """museum 1, 2: it neither vanishes at the day change nor compares minutes of the day."""
    night = session("night", "2024-07-05 22:00", "2024-07-06 02:00")
    assert phase("2024-07-06 00:29", of=night) is Phase.RUNNING


def test_phase_of_a_whole_night_rule_is_active_inside_it() -> None:
    """museum 8: 22:00 to 07:00 is a span, not an error."""
    night = session("night", "2024-07-05 22:00", "2024-07-06 07:00")
    assert [phase(now, of=night) for now in ("2024-07-06 06:59", "2024-07-06 07:00")] == [
        Phase.RUNNING,
        Phase.ENDED,
    ]


def test_phase_without_a_believable_clock_claims_nothing() -> None:
    """museum 14"""
    assert phase("1999-01-01 12:30") is Phase.UNTIMED


def test_phase_of_a_session_without_an_hour_is_untimed() -> None:
    assert phase("2024-07-05 12:30", of=session("plain", day=None)) is Phase.UNTIMED


def test_slot_of_a_session_whose_parts_alone_have_hours_spans_its_parts() -> None:
    table = SessionPart("table", text("Round table"), at("2024-07-05 15:55"), None)
    match = SessionPart("match", text("Matchmaking"), at("2024-07-05 16:00"), None)
    show = session("show", parts=(match, table))
    over = at("2024-07-05 17:00")  # the last part has no end: an hour after it began
    assert programme.slot_of(show) == programme.Slot(at("2024-07-05 15:55"), None, over)


def test_row_of_a_running_session() -> None:
    content = catalogue(
        sessions=[replace(TALK, place="desk")],
        places=[
            place(
                "hall-h3",
                kind="hall",
                name=text("Hall H3, connection hall"),
                short_name=text("Hall H3"),
            ),
            place("desk", within="hall-h3", name=text("Matchmaking area")),
        ],
    )
    row = session_rows.session_row(content.sessions["talk"], scene(content, "2024-07-05 14:10"))
    assert row == SessionRow(
        key="talk",
        time="12:30",
        until="to 14:40",
        title="Talk",
        title_mark="",
        lead="30 min left",
        strand="hall",
        strand_text="",
        place="Matchmaking area, Hall H3",
        progress=100 / 130,
        ended=False,
        hourless=False,
        status="",
        status_text="",
        planned=False,
        plan_text="Add to my plan",
    )


def test_row_of_a_session_with_no_room_says_so() -> None:
    """museum 21: no room is no crash, and no empty room."""
    plain = session("plain", strand=Strand.NAMED, part=DayPart.AFTERNOON)
    row = session_rows.session_row(plain, scene(catalogue(sessions=[plain]), "2024-07-05 14:10"))
    assert (row.time, row.place, row.hourless) == ("Afternoon", "room not published", True)


def test_row_of_a_session_without_a_title_in_the_language_marks_the_other() -> None:
    only_english = session("talk", title=text("Only English"))
    content = catalogue(sessions=[only_english])
    row = session_rows.session_row(only_english, scene(content, "2024-07-05 14:10", "zh"))
    assert (row.title, row.title_mark) == ("Only English", "EN")


def test_coming_sessions_are_in_order_of_start_then_id() -> None:
    later = session("b", "2024-07-05 16:00")
    same = session("a", "2024-07-05 16:00")
    first = session("z", "2024-07-05 15:00")
    now = scene(catalogue(), "2024-07-05 14:00").moment
    assert Times([later, same, first]).coming(now, 9) == [first, same, later]


instants = st.datetimes(datetime(2024, 7, 4), datetime(2024, 7, 8)).map(
    lambda moment: moment.replace(tzinfo=UTC, second=0, microsecond=0)
)


@given(instants, st.integers(1, 2000), instants)
def test_every_timed_session_is_in_exactly_one_of_ended_running_coming(
    start: datetime, minutes: int, now: datetime
) -> None:
    timed = replace(session("x"), start=start, end=start + timedelta(minutes=minutes))
    moment = replace(scene(catalogue(), "2024-07-05 12:00").moment, instant=now)
    expected = (
        Phase.COMING if now < start else Phase.RUNNING if now < timed.end else Phase.ENDED  # type: ignore[operator]
    )
    assert programme.phase_of(timed, moment) is expected
    assert Times([timed]).running(moment) == ([timed] if expected is Phase.RUNNING else [])
    assert Times([timed]).coming(moment, 9) == ([timed] if expected is Phase.COMING else [])


def test_cancelled_session_neither_runs_nor_is_awaited() -> None:
    off = replace(TALK, status="cancelled")
    now = scene(catalogue(sessions=[off]), "2024-07-05 14:10")
    assert Times([off]).running(now.moment) == []
    assert programme.phase_of(off, now.moment) is Phase.UNTIMED
    row = session_rows.session_row(off, now)
    assert (row.status_text, row.lead, row.progress) == ("Cancelled", "", -1.0)
