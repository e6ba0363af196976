"""Looks at the parts of a workbook before anything parses them: sizes, tags, and tricks of XML."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings

MAX_PARTS = 2_000
MAX_UNPACKED = 96 * 1024 * 1024
MAX_TAGS = 3_000_000
MAX_TAGS_OF_A_ROW = 100_000
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError),
    *(ValueError, struct.error, OverflowError),
)
"""What zipfile says of a part that is not where, or not what, the archive says."""
_CHUNK = 256 * 1024
_OVERLAP = 400

_ROW = re.compile(rb"<(?:\w+:)?row[\s>]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]{0,300}?ref=[\"']([A-Z]+[0-9]+:[A-Z]+[0-9]+)")
_ENCODING = re.compile(rb"^\s*<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_AGAIN = "open it in Excel or LibreOffice and save it as .xlsx again"


@dataclass(slots=True)
class Parts:
    """The merged cells of each worksheet, by the name of its part."""

    merged: dict[str, list[str]] = field(default_factory=dict)


def looked_at(content: bytes, findings: Findings) -> Parts:
    """Look at every part as it is really packed. Raises ImportStopped, with its finding."""
    _refuse_others(content, findings)
    found = Parts()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _refuse_size(archive.infolist(), findings)
            names = archive.namelist()
            for info in archive.infolist():
                if info.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _look_at(archive, info, found, findings)
    except _DAMAGED as error:
        raise findings.stop(
            "a damaged file", "a whole workbook", f"copy it again, or {_AGAIN}"
        ) from error
    except RuntimeError as error:  # a password, which zipfile tells so
        raise _locked(findings) from error
    _refuse_kind(names, findings)
    return found


def _refuse_others(content: bytes, findings: Findings) -> None:
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        what = "an old .xls file, or a workbook with a password"
        raise findings.stop(
            what, "an .xlsx workbook", "open it, take the password off, and save it as .xlsx"
        )


def _locked(findings: Findings) -> ImportStopped:
    return findings.stop("a file with a password", "one without", "save it without the password")


def _refuse_kind(names: list[str], findings: Findings) -> None:
    lower = {name.lower() for name in names}
    if "xl/vbaproject.bin" in lower:
        fix = "save it as .xlsx, which holds no macros"
        raise findings.stop("a workbook with macros", "one without", fix)
    if "xl/workbook.bin" in lower:
        raise findings.stop("an .xlsb workbook", "an .xlsx workbook", "save it as .xlsx")
    if "content.xml" in lower:
        raise findings.stop("an OpenDocument table", "an .xlsx workbook", "save it as .xlsx")
    if "[content_types].xml" not in lower or "xl/workbook.xml" not in lower:
        raise findings.stop("a zip file that is no workbook", "an .xlsx workbook", _AGAIN)


def _refuse_size(parts: list[zipfile.ZipInfo], findings: Findings) -> None:
    """The parts cannot unpack to more than they declare: zipfile stops there."""
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED:
        what = f"a workbook of {len(parts):,} parts that unpacks to {unpacked:,} bytes"
        limit = f"at most {MAX_PARTS:,} parts and {MAX_UNPACKED:,} bytes"
        raise findings.stop(what, limit, "take out pictures and sheets that are no tables")
    if len({part.filename for part in parts}) != len(parts):
        raise findings.stop("a part of the workbook twice", "every part once", _AGAIN)


def _look_at(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, found: Parts, findings: Findings
) -> None:
    tags = run = 0
    tail = b""
    sheet = "worksheets/" in info.filename
    with archive.open(info) as part:
        while chunk := part.read(_CHUNK):
            if not tail:
                _refuse_encoding(info.filename, chunk, findings)
            window = tail + chunk
            if b"<!DOCTYPE" in window or b"<!ENTITY" in window:
                what = f"a document type in {info.filename}"
                raise findings.stop(what, "plain XML without entities", _AGAIN)
            tags += chunk.count(b"<")
            pieces = _ROW.split(chunk)
            run = (run if len(pieces) == 1 else 0) + pieces[-1].count(b"<")
            longest = max(run, *(piece.count(b"<") for piece in pieces))
            if tags > MAX_TAGS or (sheet and longest > MAX_TAGS_OF_A_ROW):
                raise findings.stop(
                    f"too many cells in {info.filename}",
                    f"at most {MAX_TAGS:,} elements, {MAX_TAGS_OF_A_ROW:,} in a row",
                    "split the workbook, and delete what is no table",
                )
            if sheet:
                merged = [ref.decode() for ref in _MERGED.findall(window)]
                found.merged.setdefault(info.filename, []).extend(merged)
            tail = window[-_OVERLAP:]


def _refuse_encoding(name: str, start: bytes, findings: Findings) -> None:
    """Office writes UTF-8; anything else would hide what is looked for here."""
    said = _ENCODING.match(start.removeprefix(b"\xef\xbb\xbf"))
    plain = said is None or said[1].lower() in (b"utf-8", b"us-ascii", b"ascii")
    if not plain or b"\x00" in start[:64] or start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise findings.stop(f"another encoding in {name}", "UTF-8", _AGAIN)
