"""Workbooks and CSV files: they explain themselves, run nothing, and come back unchanged."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook

from db.catalogue import Text
from db.errors import ContentError
from db.tools.exporting.formats import Format, made
from db.tools.exporting.guide_sheet import SENTENCES
from db.tools.exporting.notices import Notices
from db.tools.exporting.source import Exported
from db.tools.sheets.columns import columns_of, kinds, sheet_name
from db.tools.sheets.hidden_sheet import GUIDE, HIDDEN, versions_in
from tests.build import announcement, catalogue, earlier, figure, person, place, session, text
from tests.db.tools.exporting.exported import of
from tests.db.tools.test_commands import run

WILD = ("=1+1", "+1", "-1", "@a", "'=1", "''b", "'c", "=cmd|' /C calc'!A0", 'say "hi", ok\nthen')


def content() -> Exported:
    night = session(
        *("night", "2024-07-05 02:10", "2024-07-05 03:00"),
        day=date(2024, 7, 4),
        status="moved",
        earlier=earlier("2024-07-05 01:00", place="red-hall"),
        place="red-hall",
        people=("ada",),
    )
    whole = catalogue(
        sessions=[night, session("opening", "2024-07-04 09:30", title=text("=1+1", "@开幕"))],
        people=[person("ada", name=Text.of(en="Ada", fr="Adèle"))],
        places=[place("red-hall")],
        figures=[figure("visits", 300_000)],
        announcements=[announcement("late", "2024-07-05 18:00")],
    )
    return of(whole, versions={("sessions", "night"): 3, ("sources", "news"): 1})


def book(exported: Exported) -> Any:
    made_ = made(exported, Format.XLSX, "en", Notices()).content
    assert isinstance(made_, bytes)
    return load_workbook(io.BytesIO(made_))


def tables(exported: Exported) -> dict[str, bytes]:
    files = made(exported, Format.CSV, "en", Notices()).content
    assert isinstance(files, dict)
    return files


def row(sheet: Any, id: str) -> dict[str, Any]:
    """The cells of the row of this id, by header."""
    head, *rows = sheet.iter_rows()
    (found,) = [cells for cells in rows if cells[0].value == id]
    return {header.value: cell for header, cell in zip(head, found, strict=True)}


def test_workbook_is_the_same_bytes_every_time() -> None:
    first, second = (made(content(), Format.XLSX, "en", Notices()).content for _ in range(2))
    assert first == second
    assert isinstance(first, bytes)
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert {info.date_time for info in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = parts.read("docProps/core.xml").decode()
        assert core.count("2024-07-01T12:00:00Z") == 2
        for name in parts.namelist():  # every part is whole XML
            ET.fromstring(parts.read(name))


def test_workbook_has_a_guide_a_sheet_for_each_list_and_the_hidden_one() -> None:
    sheets = book(content())
    assert sheets.sheetnames == [GUIDE, *map(sheet_name, kinds()), HIDDEN]
    assert [sheet.sheet_state for sheet in sheets if sheet.sheet_state != "visible"] == ["hidden"]
    versions = versions_in(sheets[HIDDEN].iter_rows(values_only=True))
    assert versions == {("sessions", "night"): 3, ("sources", "news"): 1}


def test_guide_tells_how_to_edit_in_both_languages() -> None:
    cells = [[cell.value for cell in cells] for cells in book(content())[GUIDE].iter_rows()]
    assert len(SENTENCES) == 5
    assert cells[1:6] == [
        [f"{n}. {english}", f"{n}. {chinese}"]
        for n, (english, chinese) in enumerate(SENTENCES, start=1)
    ]
    assert ["Sessions: 2 rows", "Sessions：2 行"] in cells


def test_headers_are_frozen_bold_and_have_notes() -> None:
    sheets = book(content())
    for kind in kinds():
        sheet = sheets[sheet_name(kind)]
        assert sheet.freeze_panes == "B2"
        for cell in sheet[1]:
            assert cell.font.bold
            assert cell.comment is not None
    columns = {column.header: column for column in columns_of("sessions")}
    notes = {cell.value: cell.comment.text for cell in sheets["Sessions"][1]}
    assert columns.keys() == notes.keys()
    assert all(notes[header].startswith(columns[header].note) for header in columns)


def test_hours_dates_and_numbers_are_real_ones() -> None:
    """museum 17: no words that a spreadsheet guesses at."""
    sheets = book(content())
    cells = row(sheets["Sessions"], "opening")
    assert (cells["day"].value, cells["day"].number_format) == (
        datetime(2024, 7, 4),
        "yyyy-mm-dd",
    )
    assert (cells["start"].value, cells["start"].number_format) == (time(9, 30), "hh:mm")
    assert row(sheets["Figures"], "visits")["value"].value == 300_000
    expires = row(sheets["Announcements"], "late")["expires"]
    assert expires.value == datetime(2024, 7, 5, 18)


def test_words_are_never_formulas() -> None:
    """And they stay words when somebody edits the cell."""
    cells = row(book(content())["Sessions"], "opening")
    for header, words in (("title (en)", "=1+1"), ("title (zh)", "@开幕")):
        assert (cells[header].value, cells[header].data_type) == (words, "s")
        assert cells[header].quotePrefix


def test_only_ids_and_headers_are_locked() -> None:
    sheet = book(content())["Sessions"]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    cells = row(sheet, "night")
    filled = {header: cell for header, cell in cells.items() if cell.value is not None}
    assert [header for header, cell in filled.items() if cell.protection.locked] == ["id"]
    lanes = sheet.column_dimensions  # of rows that are still empty
    assert not any(lane.protection.locked for lane in lanes.values())
    assert not sheet.protection.insertRows
    assert sheet["A1"].protection.locked


def test_choices_and_references_have_drop_downs() -> None:
    sheet = book(content())["Sessions"]
    letters = {cell.column_letter: cell.value for cell in sheet[1]}
    lists = {
        letters[str(each.sqref).split("2:")[0]]: each.formula1
        for each in sheet.data_validations.dataValidation
        if each.type == "list"
    }
    assert lists["status"] == '"planned,moved,delayed,cancelled"'
    assert lists["place"] == lists["earlier place"] == "Places!$A$2:$A$1002"
    assert {"part", "venue", "strand", "forum"} < lists.keys()
    assert "people" not in lists  # several in one cell


def test_rows_are_as_tall_as_their_words_and_no_taller_than_three_lines() -> None:
    long = session("a", summary=text("word " * 40), note=text("x", "字" * 44))
    endless = session("b", summary=text("word " * 4_000))
    sheet = book(of(catalogue(sessions=[session("c"), long, endless])))["Sessions"]
    heights = {sheet.cell(n, 1).value: sheet.row_dimensions[n].height for n in (2, 3, 4)}
    assert heights == {"c": 17, "a": 47, "b": 47}


def test_column_of_every_language_that_is_there() -> None:
    cells = row(book(content())["People"], "ada")
    assert (cells["name (fr)"].value, cells["name (zh)"].value) == ("Adèle", None)


def test_csv_has_a_mark_crlf_and_quotes() -> None:
    file = tables(content())["sessions.csv"]
    assert file.startswith(b"\xef\xbb\xbfid,title (en),")
    text_ = file.decode("utf-8-sig")
    assert text_.replace("\r\n", "").count("\r") == 0
    rows = list(csv.DictReader(io.StringIO(text_, newline="")))
    assert [each["version"] for each in rows] == ["3", ""]
    assert "figures.csv" in tables(content())
    assert "awards.csv" not in tables(content())


@pytest.mark.parametrize("words", WILD)
def test_csv_cell_that_would_run_does_not(words: str) -> None:
    wild = of(catalogue(sessions=[session("a", title=text(words))]))
    text_ = tables(wild)["sessions.csv"].decode("utf-8-sig")
    (cells,) = csv.DictReader(io.StringIO(text_, newline=""))
    assert cells["title (en)"][0] not in "=+-@"
    assert cells["title (en)"].removeprefix("'") in (words, words.removeprefix("'"))


def test_text_that_no_cell_takes_is_refused_by_name() -> None:
    long = session("a", topics=tuple(text("x" * 19_000) for _ in range(2)))
    with pytest.raises(ContentError, match="sessions/a has 38,002 characters in topics"):
        made(of(catalogue(sessions=[long])), Format.XLSX, "en", Notices())


def test_what_no_table_holds_is_told() -> None:
    notices = Notices()
    source = catalogue(sessions=[session("a", field_sources=(("title", ("news",)),))])
    made(of(source), Format.XLSX, "en", notices)
    assert notices.sentences == [
        "1 field not in tables; the draft keeps them and YAML changes them "
        "(sessions field_sources)."
    ]


def imported(draft: Path, *files: Path) -> tuple[int, dict[str, int]]:
    code, stdout, _ = run("import", *files, "--draft", draft, "--json")
    return code, json.loads(stdout)["changes"]


NONE = {"added": 0, "changed": 0, "removed": 0}


def test_workbook_without_edits_changes_nothing(tmp_path: Path, draft: Path) -> None:
    out = tmp_path / "all.xlsx"
    assert run("export", "--draft", draft, "--as", "xlsx", "--out", out)[0] == 0
    assert imported(draft, out) == (0, NONE)
    assert imported(draft, out) == (0, NONE)


def test_csv_without_edits_changes_nothing(tmp_path: Path, draft: Path) -> None:
    out = tmp_path / "all"
    assert run("export", "--draft", draft, "--as", "csv", "--out", out)[0] == 0
    assert imported(draft, *sorted(out.glob("*.csv"))) == (0, NONE)


def test_words_that_look_like_formulas_come_back_as_they_were(tmp_path: Path, draft: Path) -> None:
    """Through a workbook and through CSV, whatever they begin with."""
    out = tmp_path / "all.xlsx"
    run("export", "--draft", draft, "--as", "xlsx", "--out", out)
    edited = load_workbook(out)
    sheet = edited["Sessions"]
    for number, words in enumerate(WILD, start=2):
        sheet.cell(number, 2).value = words
        sheet.cell(number, 2).data_type = "s"
    edited.save(out)
    assert imported(draft, out) == (0, {**NONE, "changed": len(WILD)})
    for name in ("again.xlsx", "again"):
        form = "csv" if name == "again" else "xlsx"
        run("export", "--draft", draft, "--as", form, "--out", tmp_path / name)
    assert imported(draft, tmp_path / "again.xlsx") == (0, NONE)
    assert imported(draft, *sorted((tmp_path / "again").glob("*.csv"))) == (0, NONE)


def test_edit_of_one_cell_changes_one_record(tmp_path: Path, draft: Path) -> None:
    out = tmp_path / "all.xlsx"
    run("export", "--draft", draft, "--as", "xlsx", "--out", out)
    edited = load_workbook(out)
    row(edited["Sessions"], "plenary-session")["start"].value = time(14, 15)
    edited.save(out)
    assert imported(draft, out) == (0, {**NONE, "changed": 1})
