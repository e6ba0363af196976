"""What was announced before a session changed: on its row, on its page, and heard."""

from __future__ import annotations

from db.catalogue import Session
from kiosk.screens.session import derive_session
from kiosk.sessions.changes import earlier_name, earlier_words
from kiosk.sessions.session_rows import session_row
from tests.build import catalogue, earlier, place, scene, session

NOW = "2024-07-05 14:10"
DELAYED = session(
    "talk",
    "2024-07-05 15:45",
    "2024-07-05 17:30",
    status="delayed",
    earlier=earlier("2024-07-05 15:00", "2024-07-05 17:00"),
)
MOVED = session(
    "talk",
    "2024-07-05 15:00",
    place="room-b",
    status="moved",
    earlier=earlier("2024-07-04 10:00", place="room-a"),
)


def words(one: Session, language: str = "en") -> tuple[str, str]:
    seen = scene(catalogue(sessions=[one], places=[place("room-a")]), NOW, language)
    return earlier_words(one, seen), earlier_name(one, seen)


def test_delayed_session_tells_the_hours_that_were_announced() -> None:
    assert words(DELAYED) == ("15:00 to 17:00", "was 15:00 to 17:00")
    assert words(DELAYED, "zh") == ("15:00 至 17:00", "原为15:00 至 17:00")


def test_moved_session_tells_only_what_does_not_hold_any_more() -> None:
    assert words(MOVED) == ("Thu 4 July, 10:00, Room A", "was Thu 4 July, 10:00, Room A")


def test_session_as_planned_has_nothing_earlier() -> None:
    assert words(session("talk", "2024-07-05 15:00")) == ("", "")
    assert words(session("talk", "2024-07-05 15:00", status="moved")) == ("", "")


def test_earlier_place_that_is_gone_is_left_out() -> None:
    gone = session("talk", "2024-07-05 15:00", status="moved", earlier=earlier(place="closed"))
    assert words(gone) == ("", "")


def test_row_and_page_say_the_word_the_old_and_the_new() -> None:
    seen = scene(catalogue(sessions=[DELAYED]), NOW)
    row, page = session_row(DELAYED, seen), derive_session(seen, "talk")
    assert (row.status_text, row.earlier, row.time) == ("Delayed", "15:00 to 17:00", "15:45")
    assert (page.status_text, page.earlier, page.hero) == ("Delayed", "15:00 to 17:00", "15:45")
    assert (page.state, page.cancelled) == ("in 1 h 35 min", False)


def test_cancelled_session_promises_no_time_left() -> None:
    off = session("talk", "2024-07-05 15:00", status="cancelled")
    page = derive_session(scene(catalogue(sessions=[off]), NOW), "talk")
    assert (page.status_text, page.state, page.cancelled) == ("Cancelled", "", True)
