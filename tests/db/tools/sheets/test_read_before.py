"""Only sheets that a save changed are read again, and never an older one for a newer."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from db.tools.importing.findings import Findings
from db.tools.sheets import workbook
from db.tools.sheets.read_before import SheetsBefore
from db.tools.sheets.table import Tables
from tests.db.tools.sheets.books import at, book_of, new_draft

INLINE = re.compile(r't="inlineStr"><is><t[^>]*>([^<]*)</t></is></c>')


def saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def shared(content: bytes, backwards: bool = False) -> bytes:
    """The same with a table of strings, as Excel and LibreOffice write it."""
    strings: dict[str, int] = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for words in sorted(set(INLINE.findall("".join(parts.values()))), reverse=backwards):
        strings[words] = len(strings)
    for name, xml in parts.items():
        if "worksheets/sheet" in name:
            parts[name] = INLINE.sub(lambda f: f't="s"><v>{strings[f[1]]}</v></c>', xml)
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    table = "".join(f'<si><t xml:space="preserve">{words}</t></si>' for words in strings)
    parts["xl/sharedStrings.xml"] = f"<sst {space}>{table}</sst>"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace("</Types>", override)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    return book_of(new_draft(tmp_path))


@pytest.fixture
def sheets(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the sheets that are really read."""
    read: list[str] = []
    whole: Callable[..., Tables] = workbook._sheet

    def noted(sheet: Any, *more: Any) -> Tables:
        read.append(sheet.title)
        return whole(sheet, *more)

    monkeypatch.setattr(workbook, "_sheet", noted)
    return read


def read(content: bytes, before: SheetsBefore | None = None) -> Tables:
    findings = Findings("book.xlsx")
    found = workbook.read_workbook(content, findings, before)
    assert not findings.all
    return found


@pytest.mark.parametrize("form", [lambda content: content, shared])
def test_only_the_changed_sheet_is_read_again(
    book: Workbook, sheets: list[str], form: Callable[[bytes], bytes]
) -> None:
    before = SheetsBefore()
    assert read(form(saved(book)), before) == read(form(saved(book)))
    at(book, "Sessions", "opening", "title (en)").value = "A new title"
    sheets.clear()
    found = read(form(saved(book)), before)
    assert sheets == ["Sessions"]
    assert found == read(form(saved(book)))
    sheets.clear()
    read(form(saved(book)), before)
    assert sheets == []


def test_other_numbers_of_the_same_strings_change_no_sheet(
    book: Workbook, sheets: list[str]
) -> None:
    before = SheetsBefore()
    content = saved(book)
    first = read(shared(content), before)
    sheets.clear()
    assert read(shared(content, backwards=True), before) == first
    assert sheets == []


def test_the_same_numbers_of_other_strings_are_read_again(book: Workbook) -> None:
    """The XML of every sheet stays as it is: only the table of strings differs."""
    before = SheetsBefore()
    at(book, "People", "ada", "name (en)").value = "Ada A"
    read(shared(saved(book)), before)
    at(book, "People", "ada", "name (en)").value = "Ada B"
    (people,) = [t for t in read(shared(saved(book)), before).tables if t.kind == "people"]
    assert people.rows[0].values["name (en)"] == "Ada B"


@pytest.mark.parametrize("odd", ['t = "s"', "t='s'", 't="&#115;"'])
def test_a_sheet_that_says_otherwise_what_a_string_is_is_read_each_time(
    book: Workbook, sheets: list[str], odd: str
) -> None:
    before = SheetsBefore()

    def other(words: str) -> bytes:
        at(book, "People", "ada", "name (en)").value = words
        content = shared(saved(book))
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for name, part in parts.items():
                archive.writestr(name, part.replace(b't="s"', odd.encode()))
        return file.getvalue()

    read(other("Ada A"), before)
    (people,) = [t for t in read(other("Ada B"), before).tables if t.kind == "people"]
    assert people.rows[0].values["name (en)"] == "Ada B"


def test_a_sheet_with_a_problem_is_told_at_every_save(book: Workbook, sheets: list[str]) -> None:
    before = SheetsBefore()
    book["Places"].cell(1, 40).value = "colour"
    for _ in range(2):
        findings, asked = Findings("book.xlsx"), len(sheets)
        workbook.read_workbook(saved(book), findings, before)
        assert [each.found for each in findings.all] == ["'colour'"]
        assert "Places" in sheets[asked:]
    assert sheets.count("People") == 1
