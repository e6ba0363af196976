"""Errors written back into the staff's own workbook, and taken out again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

from tests.db.tools.sheets.books import book_of, imported, session, told

STRAND = ("Sessions", "opening", "strand")
YELLOW = "FFFFFF00"


def test_wrong_cells_are_coloured_with_notes_and_mended_ones_come_back(draft: Path) -> None:
    book = book_of(draft, {STRAND: "mian"})
    cell = book["Sessions"]["P2"]
    cell.fill = PatternFill("solid", fgColor=YELLOW)
    cell.comment = Comment("Ask Ben", "Ann")
    book["Sessions"]["A1"].fill = PatternFill("solid", fgColor=YELLOW)
    code, said = imported(draft, book, "--mark")
    path = draft.parent / "a.xlsx"
    assert (code, said["marked"]) == (1, str(path))
    marked = load_workbook(path)["Sessions"]["P2"]
    assert marked.fill.fgColor.rgb == "FFFFC7CE"
    assert marked.comment is not None
    assert "did you mean main?" in marked.comment.text
    assert "Ask Ben" in marked.comment.text
    whole = load_workbook(path)
    assert whole["Sessions"]["A1"].fill.fgColor.rgb == YELLOW
    whole["Sessions"]["P2"].value = "main"
    whole.save(path)
    code, said = imported(draft, path, "--mark")
    assert (code, said["problems"], session(draft).strand) == (0, [], "main")
    clean = load_workbook(path)
    assert clean["Sessions"]["P2"].fill.fgColor.rgb == YELLOW
    assert clean["Sessions"]["P2"].comment.text == "Ask Ben"
    assert "_waic_marks" not in clean.sheetnames


def test_marking_twice_is_marking_once(draft: Path) -> None:
    imported(draft, book_of(draft, {STRAND: "mian"}), "--mark")
    path = draft.parent / "a.xlsx"
    imported(draft, path, "--mark")
    comment = load_workbook(path)["Sessions"]["P2"].comment
    assert comment is not None
    assert comment.text.count("did you mean main?") == 1


def test_workbook_that_is_open_or_holds_a_chart_is_marked_in_a_copy(draft: Path) -> None:
    path, copy = draft.parent / "a.xlsx", draft.parent / "a.marked.xlsx"
    book = book_of(draft, {STRAND: "mian"})
    (draft.parent / "~$a.xlsx").touch()
    assert imported(draft, book, "--mark")[1]["marked"] == str(copy)
    (draft.parent / "~$a.xlsx").unlink()
    copy.unlink()
    chart = BarChart()
    chart.add_data(Reference(book["Places"], min_col=9, min_row=1, max_row=3))
    places: Any = book["Places"]
    places.add_chart(chart, "A10")
    book.save(path)
    before = path.read_bytes()
    assert imported(draft, path, "--mark")[1]["marked"] == str(copy)
    assert path.read_bytes() == before
    assert load_workbook(copy)["Sessions"]["P2"].comment is not None


def test_folder_that_cannot_be_written_is_told(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = draft.parent / "a.xlsx"
    book_of(draft, {STRAND: "mian"}).save(path)

    def full(*_: object, **__: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("db.tools.sheets.marking.tempfile.NamedTemporaryFile", full)
    code, said = imported(draft, path, "--mark")
    assert code == 1
    assert said["error"].startswith(f"{path} cannot be marked (No space left on device)")


def test_workbook_that_cannot_be_read_is_not_marked(draft: Path) -> None:
    path = draft.parent / "a.xlsx"
    path.write_bytes(b"PK\x03\x04")
    result = imported(draft, path, "--mark")
    assert (result[0], len(told(result)), "marked" in result[1]) == (1, 1, False)
