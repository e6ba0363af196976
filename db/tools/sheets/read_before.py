"""Sheets that were read before: whoever reads a workbook at every save reads what it changed.

A sheet is known by all that its reading depends on: its XML, with the words of the workbook's
table of strings in place of their numbers, which a save may deal out anew; and its formats of
dates. A sheet whose strings are written in another way than Excel, LibreOffice and openpyxl
write them is read each time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from db.tools.importing.findings import Findings
from db.tools.sheets.table import Tables

_STRING = re.compile(rb"(<c (?:[^<>]* )?t=\"s\"[^<>]*><v>)([0-9]{1,9})(?=</v></c>)")
_MAY_BE_STRING = re.compile(rb"\bt\s*=\s*(?:\"(?:s\"|[^\"]*&)|'(?:s'|[^']*&))")
"""However a cell may say that it holds a number of a string."""


@dataclass(slots=True)
class SheetsBefore:
    """What the sheets of the last reading held; sheets with problems are not kept."""

    _kept: dict[bytes, Tables] = field(default_factory=dict)
    _seen: dict[bytes, Tables] = field(default_factory=dict)

    def begin(self) -> None:
        """A reading begins: what the last one did not meet is forgotten."""
        self._kept, self._seen = self._seen, {}

    def read(self, sheet: Any, whole: Callable[[], Tables], findings: Findings) -> Tables:
        """What `whole` reads of a sheet, or read of the same before."""
        key, told = key_of(sheet), _count(findings)
        found = self._kept.get(key) if key is not None else None
        if found is None:
            found = whole()
        if key is not None and _count(findings) == told:
            self._seen[key] = found
        return found


def _count(findings: Findings) -> int:
    return sum(each.times for each in findings.all)


def key_of(sheet: Any) -> bytes | None:
    """What the reading of a worksheet of openpyxl depends on; None where that is not sure."""
    book, strings = sheet.parent, sheet._shared_strings
    xml: bytes = book._archive.read(sheet._worksheet_path)
    try:
        words, count = _STRING.subn(lambda f: f[1] + _quoted(strings[int(f[2])]), xml)
    except LookupError:
        return None
    if count != len(_MAY_BE_STRING.findall(xml)):
        return None
    formats = (sorted(book._date_formats), sorted(book._timedelta_formats), book.epoch)
    return sha256(repr((sheet.title, formats)).encode() + b"\0" + words).digest()


def _quoted(words: str) -> bytes:
    """So that no words can be taken for XML."""
    return repr(words).replace("<", "\\x3c").encode()
