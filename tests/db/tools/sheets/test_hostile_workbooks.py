"""Hostile and broken workbooks: one sentence, bounded memory, nothing imported."""

from __future__ import annotations

import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.sheets import archive
from db.tools.sheets.table import Tables, Unusable
from db.tools.sheets.workbook import read_workbook


def book(**sheets: list[list[object]]) -> bytes:
    made = Workbook()
    del made["Sheet"]
    for name, rows in (sheets or {"Days": [["id", "date"], ["day-1", "2024-07-04"]]}).items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def changed(content: bytes, parts: dict[str, bytes]) -> bytes:
    """The same zip with other or more parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        return found.read(name)


def read(content: bytes) -> tuple[Tables, list[str]]:
    findings = Findings("a.xlsx")
    found = Tables()
    try:
        found = read_workbook(content, findings)
    except ImportStopped:
        assert findings.stopped
    return found, [each.found for each in findings.all]


def test_good_workbook_is_read() -> None:
    found, told = read(book())
    assert told == []
    assert [(t.kind, t.rows[0].number, dict(t.rows[0].values)) for t in found.tables] == [
        ("days", 2, {"id": "day-1", "date": "2024-07-04"})
    ]


def test_formula_is_refused_and_its_cached_value_not_read() -> None:
    found, _ = read(book(Days=[["id", "date"], ["day-1", "=DATE(2024,7,4)"]]))
    assert isinstance(found.tables[0].rows[0].values["date"], Unusable)


def test_formula_of_another_workbook_is_refused() -> None:
    found, _ = read(book(Days=[["id", "date"], ["day-1", "='[other.xlsx]S'!A1"]]))
    value = found.tables[0].rows[0].values["date"]
    assert isinstance(value, Unusable)
    assert value.what == "a formula"


def test_error_of_excel_is_refused() -> None:
    content = book()
    sheet = part(content, "xl/worksheets/sheet1.xml")
    cell = b'<c r="B2" t="e"><v>#REF!</v></c>'
    broken = sheet[: sheet.index(b'<c r="B2"')] + cell + b"</row></sheetData></worksheet>"
    found, _ = read(changed(content, {"xl/worksheets/sheet1.xml": broken}))
    assert found.tables[0].rows[0].values["date"] == Unusable(
        "the error #REF!", "write the value itself"
    )


def test_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = changed(book(), {"xl/media/a.xml": b" " * (archive.MAX_UNPACKED + 1)})
    assert len(bomb) < 300_000
    (told,) = read(bomb)[1]
    assert told.startswith("a workbook of 10 parts that unpacks to 100,6")


def test_part_that_lies_about_its_size_is_damaged() -> None:
    content = bytearray(changed(book(), {"xl/media/a.xml": b"<a/>" * 100_000}))
    real = (400_000).to_bytes(4, "little")
    while (at := content.find(real)) >= 0:
        content[at : at + 4] = (4).to_bytes(4, "little")
    assert read(bytes(content))[1] == ["a damaged file"]


def test_row_of_endless_cells_is_refused() -> None:
    cells = b"<c/>" * (archive.MAX_TAGS_OF_A_ROW + 1)
    sheet = b'<worksheet xmlns="x"><sheetData><row>' + cells + b"</row></sheetData></worksheet>"
    (told,) = read(changed(book(), {"xl/worksheets/sheet1.xml": sheet}))[1]
    assert told == "too many cells in xl/worksheets/sheet1.xml"


def test_row_far_away_and_column_far_away_cost_nothing() -> None:
    namespace = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rows = b'<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>'
    rows = b'<row r="1"><c r="ZZZZ1"><v>1</v></c></row>' + rows
    sheet = b"<worksheet " + namespace + b"><sheetData>" + rows + b"</sheetData></worksheet>"
    found, _ = read(changed(book(), {"xl/worksheets/sheet1.xml": sheet}))
    assert found.tables == []


def test_huge_cell_is_refused() -> None:
    found, _ = read(book(Days=[["id", "date"], ["day-1", "x" * 32_767]]))
    assert found.tables[0].rows[0].values["date"] == "x" * 32_767
    content = book()
    sheet = part(content, "xl/worksheets/sheet1.xml").replace(b"day-1", b"x" * 40_000)
    found, _ = read(changed(content, {"xl/worksheets/sheet1.xml": sheet}))
    assert found.tables[0].rows[0].values["id"] == Unusable(
        "40,000 characters", "keep at most 32,767"
    )


@pytest.mark.parametrize(
    "at", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"]
)
def test_entities_are_refused_wherever_they_stand(at: str) -> None:
    content = book()
    laughs = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    head, rest = part(content, at).split(b"?>", 1) if b"?>" in part(content, at) else (b"", b"")
    whole = head + b"?>" + laughs + rest if head else laughs + part(content, at)
    assert read(changed(content, {at: whole}))[1] == [f"a document type in {at}"]


def test_billion_laughs_in_shared_strings_are_refused() -> None:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    laughs = f'<!DOCTYPE sst [<!ENTITY l0 "ha">{lines}]><sst><si><t>&l9;</t></si></sst>'
    assert read(changed(book(), {"xl/sharedStrings.xml": laughs.encode()}))[1] == [
        "a document type in xl/sharedStrings.xml"
    ]


def test_entities_cannot_hide_in_another_encoding() -> None:
    content = book()
    hidden = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a []><a/>'.encode("utf-16")
    assert read(changed(content, {"xl/sharedStrings.xml": hidden}))[1] == [
        "another encoding in xl/sharedStrings.xml"
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old .xls file, or a workbook with a password"),
        (changed(book(), {"xl/vbaProject.bin": b"x"}), "a workbook with macros"),
        (changed(book(), {"xl/workbook.bin": b"x"}), "an .xlsb workbook"),
        (book()[:-300], "a damaged file"),
        (book()[:2000], "a damaged file"),
        (b"PK\x03\x04", "a damaged file"),
    ],
)
def test_what_is_no_xlsx_is_told_by_name(content: bytes, told: str) -> None:
    assert read(content)[1] == [told]


def test_damaged_bytes_inside_are_told() -> None:
    content = book()
    with zipfile.ZipFile(io.BytesIO(content)) as found:
        at = found.getinfo("xl/worksheets/sheet1.xml").header_offset + 80
    assert read(content[:at] + bytes(40) + content[at + 40 :])[1] == ["a damaged file"]


def test_broken_xml_inside_is_told() -> None:
    (told,) = read(changed(book(), {"xl/worksheets/sheet1.xml": b"<worksheet><sheet"}))[1]
    assert told.endswith("which cannot be read")


def test_merged_cells_are_told() -> None:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Days"
    for row in (["id", "date"], ["day-1", "2024-07-04"], ["day-2", None]):
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    stream = io.BytesIO()
    made.save(stream)
    assert read(stream.getvalue())[1] == ["the merged cells B2:B3"]


def test_memory_of_a_wide_header_is_bounded() -> None:
    row: list[object] = [f"x{get_column_letter(n)}" for n in range(1, 300)]
    _, told = read(book(Days=[["id", "date", *row], ["day-1", "2024-07-04"]]))
    assert len(told) == 299
