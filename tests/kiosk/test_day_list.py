"""One day as lines: what ended is folded, the now-line, and honest groups without an hour."""

from __future__ import annotations

from datetime import date

from db.catalogue import DayPart, Session
from kiosk.agenda import agenda_rows, day_list
from kiosk.agenda.agenda_rows import AgendaRow
from kiosk.scene import Scene
from kiosk.sessions import session_rows
from kiosk.sessions.listed import Listed
from kiosk.sessions.timetable import NO_DATE
from tests.build import catalogue, scene, session

FRIDAY = date(2024, 7, 5)
MORNING = session("morning", "2024-07-05 09:30", "2024-07-05 10:30")
NOON = session("noon", "2024-07-05 12:00", "2024-07-05 15:00")
LATE = session("late", "2024-07-05 16:00", "2024-07-05 17:00")
NIGHT = session("night", "2024-07-05 22:00", "2024-07-06 02:00")
TIMED = [NIGHT, LATE, NOON, MORNING]


def at_time(now: str, language: str = "en") -> Scene:
    return scene(catalogue(sessions=TIMED), now, language)


def line(of: Session, now: Scene) -> AgendaRow:
    row = session_rows.session_row(of, now)
    values = {name: getattr(row, name) for name in type(row).__dataclass_fields__}
    return AgendaRow(kind="session", **values)


def timed(now: Scene, *, day: str = "2024-07-05", ended_open: bool = False) -> agenda_rows.Rows:
    return day_list.rows(Listed(TIMED), day, ended_open, now)[0]


def keys(now: str, ended_open: bool = False) -> list[str]:
    return [row.key for row in timed(at_time(now), ended_open=ended_open)]


def test_what_ended_is_folded_and_the_now_line_parts_begun_from_coming() -> None:
    now = at_time("2024-07-05 14:10")
    assert timed(now) == (
        AgendaRow("ended", "ended", title="1 ended earlier", place="09:30"),
        line(NOON, now),
        AgendaRow("now-line", "now", title="Now 14:10"),
        line(LATE, now),
        line(NIGHT, now),
    )


def test_what_ended_is_listed_when_the_fold_is_open() -> None:
    found = timed(at_time("2024-07-05 14:10"), ended_open=True)
    assert [row.key for row in found] == ["ended", "morning", "noon", "now-line", "late", "night"]
    assert found[0].ended


def test_before_the_first_session_the_now_line_stands_first() -> None:
    assert keys("2024-07-05 06:00") == ["now-line", "morning", "noon", "late", "night"]


def test_session_across_midnight_stays_in_its_day_until_it_ends() -> None:
    """museum 1, 3: at 00:29 it runs, and the now-line is still on Friday."""
    now = at_time("2024-07-06 00:29")
    assert timed(now) == (
        AgendaRow("ended", "ended", title="3 ended earlier", place="09:30, 12:00, 16:00"),
        line(NIGHT, now),
        AgendaRow("now-line", "now", title="Now 00:29"),
    )
    assert timed(now, day="2024-07-06")[:1] != (AgendaRow("now-line", "now", title="Now 00:29"),)


def test_session_across_midnight_is_folded_once_it_ended() -> None:
    assert keys("2024-07-06 02:00") == ["ended", "now-line"]


def test_another_day_has_neither_fold_nor_now_line() -> None:
    """museum 3: one day is today, and no other."""
    assert keys("2024-07-06 05:00") == ["morning", "noon", "late", "night"]


def test_without_a_believable_clock_there_is_neither_fold_nor_now_line() -> None:
    """museum 14"""
    assert sorted(keys("1970-01-01 00:00")) == ["late", "morning", "night", "noon"]


def test_many_that_ended_tell_six_hours() -> None:
    many = [session(f"s-{n}", f"2024-07-05 08:0{n}", f"2024-07-05 09:0{n}") for n in range(9)]
    (fold, *_), _ = day_list.rows(Listed(many), "2024-07-05", False, at_time("2024-07-05 14:10"))
    assert fold == AgendaRow(
        "ended",
        "ended",
        title="9 ended earlier",
        place="08:00, 08:01, 08:02, 08:03, 08:04, 08:05",
    )


def test_without_an_hour_parts_of_the_day_come_first_in_their_order() -> None:
    """museum 7: what lasts all day floods nothing."""
    parts = [
        session(part.value, day=FRIDAY, part=part)
        for part in (DayPart.ALL_DAY, DayPart.EVENING, DayPart.MORNING)
    ]
    plain, now = session("plain", day=FRIDAY), at_time("2024-07-05 14:10")
    _, hourless = day_list.rows(Listed([plain, *parts]), "2024-07-05", False, now)
    assert hourless == (
        AgendaRow(
            "no-hour",
            "heading",
            title="No hour",
            place="The sources give these 3 only a part of the day",
        ),
        line(parts[2], now),
        line(parts[1], now),
        line(parts[0], now),
        AgendaRow(
            "date-only",
            "heading",
            title="Date only",
            place="The sources give this one the date and no hour",
        ),
        line(plain, now),
    )


def test_without_a_date_the_heading_says_so() -> None:
    undated, now = session("undated"), at_time("2024-07-05 14:10")
    assert day_list.rows(Listed([undated]), NO_DATE, False, now) == (
        (),
        (
            AgendaRow(
                "no-date", "heading", title="No date", place="The sources give this one no date"
            ),
            line(undated, now),
        ),
    )


def test_day_with_nothing_left_says_now_alone() -> None:
    now = at_time("2024-07-05 14:10")
    assert day_list.rows(Listed([]), "2024-07-05", False, now) == (
        (AgendaRow("now-line", "now", title="Now 14:10"),),
        (),
    )
