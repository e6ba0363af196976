"""A workbook into the draft: what staff change most, all of it or nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.db.texts import person
from tests.db.tools.sheets.books import (
    NOTHING,
    added,
    at,
    audited,
    book_of,
    held,
    imported,
    new_draft,
    session,
    told,
)


def test_workbook_without_edits_changes_nothing(draft: Path) -> None:
    before = held(draft)
    code, said = imported(draft, book_of(draft))
    assert (code, said["changes"], said["problems"]) == (0, NOTHING, [])
    assert (said["sessions"], said["days"], said["rooms"], said["people"]) == (1, 2, 2, 2)
    assert held(draft) == before


def test_room_is_changed_by_its_name_or_its_id(draft: Path) -> None:
    for place in ("h3", "red hall", "馆"):
        imported(draft, book_of(draft, {("Sessions", "opening", "place"): place}))
        assert session(draft).place == ("red" if place == "red hall" else "h3")


def test_session_moves_by_half_an_hour(draft: Path) -> None:
    """museum 17: 10:00 of Excel is 10:00."""
    hours = {
        ("Sessions", "opening", "start"): time(10),
        ("Sessions", "opening", "end"): 0.45833333333333331,
        ("Sessions", "opening", "status"): "Moved",
        ("Sessions", "opening", "earlier start"): "9.30",
    }
    book = book_of(draft, hours)
    at(book, "Sessions", "opening", "end").number_format = "hh:mm"
    assert imported(draft, book)[0] == 0
    moved = session(draft)
    assert (moved.start, moved.end) == (
        datetime(2024, 7, 4, 2, tzinfo=UTC),
        datetime(2024, 7, 4, 3, tzinfo=UTC),
    )
    assert (moved.status, moved.earlier.start) == ("moved", datetime(2024, 7, 4, 1, 30, tzinfo=UTC))


def test_day_moves_its_hours_and_the_1904_calendar_moves_nothing(draft: Path) -> None:
    """museum 17"""
    book = book_of(draft, {("Sessions", "opening", "day"): date(2024, 7, 5)})
    book.epoch = CALENDAR_MAC_1904
    imported(draft, book)
    assert session(draft).day == date(2024, 7, 5)
    assert session(draft).start == datetime(2024, 7, 5, 1, 30, tzinfo=UTC)


def test_hour_after_midnight_is_said_in_two_ways(draft: Path) -> None:
    for hour in ("24:30", "00:30", timedelta(hours=24, minutes=30)):
        edits = {("Sessions", "opening", "start"): hour, ("Sessions", "opening", "end"): None}
        code, _ = imported(draft, book_of(draft, edits))
        assert (code, session(draft).start) == (0, datetime(2024, 7, 4, 16, 30, tzinfo=UTC))


def test_session_is_cancelled(draft: Path) -> None:
    imported(draft, book_of(draft, {("Sessions", "opening", "status"): "cancelled"}))
    assert session(draft).status == "cancelled"


def test_new_speaker_is_named_where_she_speaks(draft: Path) -> None:
    book = book_of(draft, {("Sessions", "opening", "people"): "Grace Hopper; ada"})
    added(book, "People", name_en="Grace Hopper", name_zh="格蕾丝", attended="是")
    code, said = imported(draft, book)
    assert (code, said["changes"]) == (0, {"added": 2, "changed": 1, "removed": 0})
    grace = held(draft).lists["people"]["grace-hopper"]
    assert (session(draft).people, grace.sources) == (("grace-hopper", "ada"), ("event-staff",))
    assert imported(draft, book)[1]["changes"] == NOTHING


def test_audit_log_names_file_sheet_and_row(draft: Path) -> None:
    imported(draft, book_of(draft, {("Sessions", "opening", "status"): "cancelled"}))
    last = audited(draft)[-1]
    assert (last.who, last.file, last.sheet, last.row) == ("Ann", "a.xlsx", "Sessions", 2)


def test_renamed_room_keeps_its_id(draft: Path) -> None:
    """museum 20"""
    imported(draft, book_of(draft, {("Places", "red", "name (en)"): "Blue Hall"}))
    places = held(draft).lists["places"]
    assert [*places] == ["h3", "red"]
    assert (places["red"].name.in_language("en"), session(draft).place) == ("Blue Hall", "red")


def test_missing_optional_cells_are_no_error(draft: Path) -> None:
    """museum 24"""
    book = book_of(draft)
    added(book, "Sessions", title_en="A talk", strand="main", kind="talk")
    assert imported(draft, book)[0] == 0
    new = session(draft, "a-talk")
    assert (new.day, new.start, new.place, new.people) == (None, None, None, ())


def test_names_with_signs_are_found(draft: Path) -> None:
    """museum 25"""
    name = "ben & co, ltd\\; x"
    imported(draft, book_of(draft, {("Sessions", "opening", "people"): f"ada; {name}"}))
    assert session(draft).people == ("ada", "ben")


def test_name_that_two_people_have_asks_for_an_id(tmp_path: Path) -> None:
    """museum 25"""
    draft = new_draft(tmp_path, people=[person(), person(id="ada-2")])
    result = imported(draft, book_of(draft, {("Sessions", "opening", "people"): "Ada"}))
    fix = "several have this name: write an id, ada or ada-2"
    assert told(result) == [f"sheet Sessions, cell N2, people: 'Ada': {fix}"]


def test_day_outside_the_event_is_kept_told_and_mended(draft: Path) -> None:
    """museum 29"""
    code, said = imported(draft, book_of(draft, {("Sessions", "opening", "day"): "2030-01-01"}))
    assert (code, session(draft).day) == (0, date(2030, 1, 1))
    assert [p["fix"] for p in said["problems"]] == [
        "2030-01-01 is outside the conference, 2024-07-04 to 2024-07-07: "
        "correct the day, or the dates of the conference"
    ]
    code, said = imported(draft, book_of(draft, {("Sessions", "opening", "title (en)"): "New"}))
    assert (code, said["problems"]) == (0, [])
    imported(draft, book_of(draft, {("Sessions", "opening", "day"): "2024-07-05"}))
    assert session(draft).day == date(2024, 7, 5)


def test_blank_is_never_yes(draft: Path) -> None:
    """museum 30"""
    result = imported(draft, book_of(draft, {("People", "ada", "attended"): None}))
    assert told(result) == [
        "sheet People, cell I2, attended: a blank cell: "
        "write yes or no: a blank is never taken for yes"
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [(True, True), ("TRUE", True), ("yes", True), ("是", True), ("No", False), ("否", False)],
)
def test_yes_and_no_are_explicit(draft: Path, written: object, meant: bool) -> None:
    """museum 30"""
    imported(draft, book_of(draft, {("People", "ada", "attended"): not meant}))
    imported(draft, book_of(draft, {("People", "ada", "attended"): written}))
    assert held(draft).lists["people"]["ada"].attended is meant


def test_column_that_is_left_out_changes_nothing_and_a_blank_cell_empties(draft: Path) -> None:
    book = book_of(draft, {("Sessions", "opening", "people"): None})
    headers = [cell.value for cell in book["Sessions"][1]]
    book["Sessions"].delete_cols(headers.index("place") + 1)
    assert imported(draft, book)[0] == 0
    assert (session(draft).people, session(draft).place) == ((), "red")


def test_replace_removes_rows_that_are_gone_and_merge_keeps_them(draft: Path) -> None:
    book = book_of(draft)
    book["Days"].delete_rows(3)
    book["People"].delete_rows(2)
    assert imported(draft, book)[1]["changes"] == NOTHING
    code, said = imported(draft, book, "--replace")
    assert (code, said["changes"]) == (0, {"added": 0, "changed": 0, "removed": 1})
    assert [p["found"] for p in said["problems"]] == ["people/ada left out, to which others refer"]
    assert [*held(draft).lists["days"]] == ["day-1"]
