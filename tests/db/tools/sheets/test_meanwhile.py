"""Two editors at once: nobody's change is lost, and nobody is overwritten without a word."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.db.tools.sheets.books import NOTHING, book_of, held, imported, session, told

TITLE, START = ("Sessions", "opening", "title (en)"), ("Sessions", "opening", "start")


def test_changes_of_different_fields_are_both_kept_and_told(draft: Path) -> None:
    anns, bens = book_of(draft, {TITLE: "Grand opening"}), book_of(draft, {START: "10:00"})
    imported(draft, anns, who="Ann", name="ann.xlsx")
    code, said = imported(draft, bens, who="Ben", name="ben.xlsx")
    both = session(draft)
    assert (code, said["changes"]["changed"]) == (0, 1)
    assert both.title.in_language("en") == "Grand opening"
    assert both.start == datetime(2024, 7, 4, 2, tzinfo=UTC)
    (problem,) = said["problems"]
    assert problem["found"] == "'Opening ceremony'"
    assert problem["expected"].startswith("'Grand opening', because Ann changed it at ")
    assert problem["expected"].endswith("from ann.xlsx")


def test_same_field_changed_by_two_is_refused_in_words(draft: Path) -> None:
    anns, bens = book_of(draft, {START: "09:45"}), book_of(draft, {START: "10:00"})
    imported(draft, anns, who="Ann", name="ann.xlsx")
    before = held(draft)
    code, said = imported(draft, bens, who="Ben", name="ben.xlsx")
    assert (code, held(draft)) == (1, before)
    (problem,) = said["problems"]
    assert (problem["path"], problem["found"]) == ("sheet Sessions, cell E2, start", "'10:00'")
    assert problem["expected"].startswith("'09:45', because Ann changed it at ")
    assert problem["fix"].startswith("both changed it")
    assert imported(draft, bens, "--overwrite", who="Ben", name="ben.xlsx")[0] == 0
    assert session(draft).start == datetime(2024, 7, 4, 2, tzinfo=UTC)


def test_own_workbook_can_be_edited_on_after_its_import(draft: Path) -> None:
    book = book_of(draft, {START: "09:45"})
    imported(draft, book)
    book["Sessions"]["E2"].value = "10:00"
    assert imported(draft, book)[0] == 0
    assert session(draft).start == datetime(2024, 7, 4, 2, tzinfo=UTC)


def test_copy_as_it_was_exported_takes_nothing_back(draft: Path) -> None:
    """The same person and file name: a stale copy, or an undo? It says how to undo."""
    stale = book_of(draft)
    imported(draft, book_of(draft, {START: "09:45"}))
    code, said = imported(draft, stale)
    assert (code, said["changes"]) == (0, NOTHING)
    assert "use --overwrite" in said["problems"][0]["fix"]
    imported(draft, stale, "--overwrite")
    assert session(draft).start == datetime(2024, 7, 4, 1, 30, tzinfo=UTC)


def test_row_of_a_removed_record_is_not_added_again(draft: Path) -> None:
    book, fewer = book_of(draft), book_of(draft)
    fewer["Days"].delete_rows(3)
    imported(draft, fewer, "--replace", who="Ben", name="ben.xlsx")
    result = imported(draft, book)
    assert result[0] == 1
    assert told(result)[0].startswith(
        "sheet Days, cell A3, id: a record that was taken out of the draft by Ben at "
    )


def test_replace_keeps_what_came_after_the_export(draft: Path) -> None:
    old, new = book_of(draft), book_of(draft)
    new["Days"].append(["day-3", "Third", "三", "2024-07-06", None, None, "paper"])
    imported(draft, new, who="Ben", name="ben.xlsx")
    code, said = imported(draft, old, "--replace")
    assert (code, said["changes"]) == (0, NOTHING)
    assert [*held(draft).lists["days"]] == ["day-1", "day-2", "day-3"]
    assert said["problems"][0]["found"] == "days/day-3 left out, which was changed since the export"


def test_table_without_versions_is_taken_as_it_is(draft: Path) -> None:
    book = book_of(draft, {START: "10:00"}, versions=False)
    imported(draft, book_of(draft, {START: "09:45"}), who="Ben", name="ben.xlsx")
    assert imported(draft, book)[0] == 0
    assert session(draft).start == datetime(2024, 7, 4, 2, tzinfo=UTC)
