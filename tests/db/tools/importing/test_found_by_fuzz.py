"""Files that once ended an import with a traceback, found by `make fuzz`."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.sheets.workbook import read_workbook
from tests.db.programmes import ics, refused
from tests.fuzz.corpus import workbooks


def stopped(content: bytes) -> bool:
    findings = Findings("book.xlsx")
    with pytest.raises(ImportStopped):
        read_workbook(content, findings)
    return findings.stopped


def test_event_at_an_hour_of_no_instant_beside_a_whole_day(tmp_path: Path) -> None:
    events = (
        "UID:1\nSUMMARY:a\nDTSTART;VALUE=DATE:20240704",
        "UID:2\nSUMMARY:b\nDTSTART;TZID=Nowhere/Land:20240704T100000",
    )
    assert refused(tmp_path, ics(*events))


@pytest.mark.parametrize("zone", ["Asia", "Asia/" + "A" * 300])
def test_zone_that_is_a_folder_or_too_long_for_a_file(tmp_path: Path, zone: str) -> None:
    assert refused(tmp_path, ics(f"UID:1\nSUMMARY:a\nDTSTART;TZID={zone}:20240704T100000"))


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"]
)
@pytest.mark.parametrize(
    "content", [b"<a><b></a>", b"<a rg>", b"<?xml version='1.0'?>\xff\xfe<a/>"]
)
def test_part_of_a_workbook_that_is_no_xml(part: str, content: bytes) -> None:
    stream = io.BytesIO()
    (good,) = workbooks()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    assert stopped(stream.getvalue())


def test_archive_whose_directory_points_before_its_beginning() -> None:
    (good,) = workbooks()
    at = good.rindex(b"PK\x05\x06") + 16
    moved = int.from_bytes(good[at : at + 4], "little") + 28
    assert stopped(good[:at] + moved.to_bytes(4, "little") + good[at + 4 :])
