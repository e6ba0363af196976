"""CSV files: encodings, what stands between cells, which list it is; never guessed in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.sheets.csv_file import read_csv
from db.tools.sheets.table import Table, Unusable
from tests.db.tools.sheets.books import NOTHING, audited, held, imported, new_draft, session, told
from tests.db.tools.test_commands import run

DAYS = "id;date;theme (en)\r\nday-1;2024-07-04;One, two\r\n"


def read(text: str | bytes, stem: str = "file", **more: str) -> tuple[Table | None, list[str]]:
    findings = Findings("file.csv")
    content = text.encode() if isinstance(text, str) else text
    try:
        return read_csv(content, stem, findings, **more), [each.found for each in findings.all]
    except ImportStopped:
        return None, [each.found for each in findings.all]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_encodings_and_separators_are_recognised(encoding: str, mark: str) -> None:
    rows = (["id", "date", "theme (en)"], ["day-1", "2024-07-04", '"One, two; 三"'])
    text = "\r\n".join(mark.join(row) for row in rows)
    table, problems = read(text.encode(encoding))
    assert table is not None
    assert (table.kind, problems) == ("days", [])
    assert dict(table.rows[0].values)["theme (en)"] == "One, two; 三"


def test_file_that_is_not_utf_8_is_told_how_to_save_it(tmp_path: Path) -> None:
    draft = new_draft(tmp_path)
    path = tmp_path / "days.csv"
    path.write_bytes("id;date;title (en)\nday-9;2024-07-06;Schönste Rede\n".encode("cp1252"))
    result = imported(draft, path)
    assert told(result) == [
        ": the byte 0xf6, which is not UTF-8: in Excel save it as 'CSV UTF-8', elsewhere as UTF-8"
    ]
    assert result[1]["problems"][0]["line"] == 2


def test_headers_of_several_lists_ask_which() -> None:
    """museum 30"""
    table, problems = read("id,name (en)\nx,Y\n")
    assert table is None
    assert problems[0].startswith("headers that fit people, places, conference")
    assert read("id,name (en)\nx,Y\n", "People")[0] is not None
    assert read("id,name (en)\nx,Y\n", kind="zones")[0] is not None


def test_file_without_headers_is_told() -> None:
    assert read("day-1;2024-07-04\n")[1] == ["no column that is known in the first row"]


def test_separator_can_be_said() -> None:
    table, _ = read(DAYS, between="semicolon")
    assert table is not None
    assert len(table.columns) == 3


def test_row_that_is_longer_than_the_headers_is_told() -> None:
    assert read(f"{DAYS}day-2;2024-07-05;Two;left over\r\n")[1] == ["a value without a header"]


def test_formulas_are_refused_and_words_behind_an_apostrophe_are_words() -> None:
    table, _ = read("id;date;theme (en)\nday-1;2024-07-04;=1+1\nday-2;2024-07-05;'=1+1\n")
    assert table is not None
    first, second = (row.values["theme (en)"] for row in table.rows)
    assert isinstance(first, Unusable)
    assert second == "=1+1"


def test_quote_that_never_ends_is_told() -> None:
    assert "a row that cannot be read" in read('id;date\n"day-1;2024\n', "days")[1][0]


def test_huge_field_is_told() -> None:
    assert "a row that cannot be read" in read("id;date\nx;" + "y" * 200_000, "days")[1][0]
    table, _ = read("id;date\nx;" + "y" * 40_000, "days")
    assert table is not None
    assert isinstance(table.rows[0].values["date"], Unusable)


def test_rows_are_imported_with_their_number_in_the_audit_log(tmp_path: Path) -> None:
    draft = new_draft(tmp_path)
    path = tmp_path / "sessions.csv"
    path.write_text("id,start,end\nopening,10:00:00,10.45\n", encoding="utf-8")
    assert imported(draft, path)[0] == 0
    assert f"{session(draft).start:%H:%M} {session(draft).end:%H:%M}" == "02:00 02:45"
    last = audited(draft)[-1]
    assert (last.file, last.sheet, last.row) == ("sessions.csv", "", 2)
    assert imported(draft, path)[1]["changes"] == NOTHING


def test_version_column_stands_for_the_hidden_sheet(tmp_path: Path) -> None:
    draft = new_draft(tmp_path)
    path = tmp_path / "sessions.csv"
    path.write_text("id,start,version\nopening,10:00,1\n", encoding="utf-8")
    assert imported(draft, path, who="Ben")[0] == 0
    path.write_text("id,start,version\nopening,10:15,1\n", encoding="utf-8")
    assert imported(draft, path, who="Ann")[0] == 1


def test_several_tables_refer_to_each_other_in_one_go(tmp_path: Path) -> None:
    draft = new_draft(tmp_path)
    people, sessions = tmp_path / "people.csv", tmp_path / "sessions.csv"
    people.write_text("id,name (en),attended\n,Grace Hopper,yes\n", encoding="utf-8")
    sessions.write_text("id,people\nopening,Grace Hopper\n", encoding="utf-8")
    code, _, stderr = run("import", sessions, people, "--draft", draft, "--as", "Ann")
    assert (code, session(draft).people) == (0, ("grace-hopper",)), stderr
    assert "grace-hopper" in held(draft).lists["people"]


def test_control_characters_are_refused_at_their_cell(tmp_path: Path) -> None:
    """museum 26"""
    draft = new_draft(tmp_path)
    path = tmp_path / "sessions.csv"
    path.write_bytes(b"id,title (en)\nopening,A\x00B\n")
    (problem,) = imported(draft, path)[1]["problems"]
    assert (problem["path"], problem["line"]) == ("cell B2, title (en)", 2)
    assert problem["fix"].startswith("holds a control character, U+0000")
