"""What is wrong in a workbook is told at its cell, all of it at once, and nothing is written."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

import pytest

from tests.db.texts import a
from tests.db.tools.sheets.books import (
    added,
    at,
    book_of,
    held,
    imported,
    new_draft,
    session,
    told,
)


def test_duplicate_ids_are_refused_with_both_rows(draft: Path) -> None:
    """museum 18"""
    book = book_of(draft)
    added(book, "Sessions", id="opening", title_en="Other", strand="main", kind="talk")
    result = imported(draft, book)
    fix = "rows 2 and 3 have it: give one of them an id of its own"
    assert told(result) == [f"sheet Sessions, cell A3, id: 'opening': {fix}"]
    assert (result[0], len(held(draft).lists["sessions"])) == (1, 1)


def test_two_new_rows_of_one_title_are_refused_with_both_rows(draft: Path) -> None:
    """museum 18"""
    book = book_of(draft)
    for _ in range(2):
        added(book, "Sessions", title_en="Lunch", strand="main", kind="break")
    (problem,) = [p for p in imported(draft, book)[1]["problems"] if p["stops"]]
    assert (problem["found"], problem["line"]) == ("'lunch'", 4)
    assert "rows 3 and 4 have it" in problem["fix"]


def test_missing_required_cell_is_told_at_its_cell(draft: Path) -> None:
    """museum 24 and 31"""
    book = book_of(draft)
    added(book, "Sessions", title_en="A talk", strand="main")
    assert told(imported(draft, book)) == [
        "sheet Sessions, cell Q3, kind: a blank cell: is missing: every record of this list has one"
    ]


def test_commas_between_names_are_no_separator_and_the_fix_is_shown(draft: Path) -> None:
    """museum 25"""
    result = imported(draft, book_of(draft, {("Sessions", "opening", "people"): "Ada, 本"}))
    assert told(result) == [
        "sheet Sessions, cell N2, people: 'Ada, 本': write ; between them: Ada; 本"
    ]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("A\u202eB", "holds an invisible direction mark, U+202E, at character 2"),
        ("A_x0000_B", "holds a control character, U+0000, at character 2"),
        ("A" * 201, "has 201 characters, 200 are allowed"),
    ],
)
def test_hidden_and_endless_words_are_refused(draft: Path, words: str, what: str) -> None:
    """museum 26"""
    result = imported(draft, book_of(draft, {("Sessions", "opening", "title (en)"): words}))
    (problem,) = result[1]["problems"]
    assert (problem["path"], problem["fix"]) == (
        "sheet Sessions, cell B2, title (en)",
        f"{what}: remove or shorten it",
    )


def test_html_is_told_and_kept_as_words(draft: Path) -> None:
    """museum 26: the screens draw plain text."""
    edits = {("Sessions", "opening", "title (en)"): "<b>Opening</b>"}
    code, said = imported(draft, book_of(draft, edits))
    assert (code, said["problems"][0]["found"]) == (0, "'<b>'")
    assert session(draft).title.in_language("en") == "<b>Opening</b>"


def test_one_bad_reference_does_not_hide_the_others(draft: Path) -> None:
    """museum 27"""
    result = imported(draft, book_of(draft, {("Sessions", "opening", "people"): "adaa; ben; cleo"}))
    assert [p["found"] for p in result[1]["problems"]] == ["'adaa'", "'cleo'"]
    assert "did you mean ada?" in result[1]["problems"][0]["fix"]


@pytest.mark.parametrize("written", [1, 0, "x", "maybe", "1"])
def test_anything_else_is_neither_yes_nor_no(draft: Path, written: object) -> None:
    """museum 30"""
    assert imported(draft, book_of(draft, {("People", "ada", "attended"): written}))[0] == 1


def test_unknown_columns_and_sheets_are_told_with_the_nearest(draft: Path) -> None:
    """museum 30: nothing is ignored silently."""
    book = book_of(draft)
    at(book, "Sessions", "opening", "place")
    book["Sessions"]["H1"].value = "Room"
    book["Days"]["B1"].value = "titel (en)"
    book["People"].title = "Speakers"
    problems = told(imported(draft, book))
    assert problems[0].startswith("sheet Sessions, cell H1: 'Room': did you mean place?")
    assert any("did you mean People? Rename the sheet" in each for each in problems)
    assert any("cell B1: 'titel (en)': did you mean title (en)?" in each for each in problems)


def test_value_without_a_header_is_told(draft: Path) -> None:
    """museum 30"""
    book = book_of(draft)
    book["Days"].cell(2, 20).value = "lost?"
    assert told(imported(draft, book)) == [
        "sheet Days, cell T2: a value without a header: "
        "write a header above it in row 1, or clear the cell"
    ]


def test_all_problems_are_told_at_once_and_nothing_is_written(draft: Path) -> None:
    """museum 31: file, sheet, cell, what was found, what was expected, the fix."""
    edits = {
        ("Sessions", "opening", "start"): "half past",
        ("Sessions", "opening", "strand"): "mian",
        ("Sessions", "opening", "day"): "4.7.2024",
        ("Places", "red", "area m2"): "about 30",
        ("People", "ada", "name (en)"): "Changed",
    }
    before = held(draft)
    code, said = imported(draft, book_of(draft, edits))
    assert (code, said["sessions"], held(draft)) == (1, 0, before)
    assert {p["path"] for p in said["problems"]} == {
        "sheet Sessions, cell E2, start",
        "sheet Sessions, cell P2, strand",
        "sheet Sessions, cell D2, day",
        "sheet Places, cell I3, area m2",
    }
    (strand,) = [p for p in said["problems"] if p["path"].endswith("strand")]
    assert strand == {
        "file": "a.xlsx",
        "line": 2,
        "path": "sheet Sessions, cell P2, strand",
        "found": "'mian'",
        "expected": "one of opening, main, themed, named, industry, hall, experience",
        "fix": "'mian' is not known: did you mean main?",
        "stops": True,
        "times": 1,
    }


def test_room_of_another_building_is_told_at_its_cell(tmp_path: Path) -> None:
    venues = [a("venues"), a("venues", id="other")]
    places = [a("places"), a("places", id="far", venue="other")]
    draft = new_draft(
        tmp_path, venues=venues, places=places, sessions=[a("sessions", venue="expo")]
    )
    result = imported(draft, book_of(draft, {("Sessions", "opening", "place"): "far"}))
    assert told(result) == [
        "sheet Sessions, cell H2, place: 'far': far lies in other, not in expo: correct one"
    ]


def test_a_wrong_start_is_told_alone_and_not_as_a_missing_one(draft: Path) -> None:
    """The end beside it is not wrong."""
    result = imported(draft, book_of(draft, {("Sessions", "opening", "start"): "half past ten"}))
    assert [(p["path"], p["found"]) for p in result[1]["problems"]] == [
        ("sheet Sessions, cell E2, start", "'half past ten'")
    ]


def test_hours_and_days_are_told_as_they_stand_in_the_cell(draft: Path) -> None:
    edits = {
        ("Sessions", "opening", "start"): None,
        ("Sessions", "opening", "end"): time(10, 45),
        ("Days", "day-1", "date"): datetime(1, 1, 2),
    }
    problems = imported(draft, book_of(draft, edits))[1]["problems"]
    assert {p["found"] for p in problems} == {"10:45", "0001-01-02"}


def test_a_row_that_was_taken_out_is_told_and_removes_nothing(draft: Path) -> None:
    """Nothing disappears without a word, and nothing is kept without one."""
    book = book_of(draft)
    book["Sessions"].delete_rows(2)
    code, said = imported(draft, book)
    (problem,) = said["problems"]
    assert (code, problem["stops"], session(draft).id) == (0, False, "opening")
    assert problem["found"] == "no row for opening in the sheet Sessions"
    assert "status to cancelled" in problem["fix"]
    assert "--replace" in problem["fix"]


def test_an_end_whose_start_is_emptied_is_told(draft: Path) -> None:
    result = imported(draft, book_of(draft, {("Sessions", "opening", "start"): None}))
    assert told(result) == [
        "sheet Sessions, cell F2, end: '10:30': has no start: give it, or leave this out"
    ]
    assert session(draft).start is not None
