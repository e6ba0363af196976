"""What a file is: by what stands in it, and by its name where that tells nothing."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from db.tools.importing.findings import Findings


class FileKind(Enum):
    """Each has a reader of its own."""

    WORKBOOK = "workbook"
    CSV = "csv"
    YAML = "yaml"
    PROGRAMME = "programme"


_NAMES = {
    ".csv": FileKind.CSV,
    ".tsv": FileKind.CSV,
    ".yaml": FileKind.YAML,
    ".yml": FileKind.YAML,
    ".xlsx": FileKind.WORKBOOK,
    ".xlsm": FileKind.WORKBOOK,
    ".xls": FileKind.WORKBOOK,
}
_ZIP, _OLD_EXCEL, _UTF_16 = (b"PK",), (b"\xd0\xcf\x11\xe0",), (b"\xff\xfe", b"\xfe\xff")


def kind_of(path: Path, findings: Findings) -> FileKind:
    """What it is; a file that cannot be read is told by its reader."""
    findings.file = path.name
    try:
        with path.open("rb") as file:
            first = file.read(4)
    except OSError:
        return FileKind.PROGRAMME
    if first.startswith((*_ZIP, *_OLD_EXCEL)):
        return FileKind.WORKBOOK
    if first.startswith(_UTF_16) and path.suffix.lower() not in (".xml", ".json", ".ics"):
        return FileKind.CSV
    return _NAMES.get(path.suffix.lower(), FileKind.PROGRAMME)
