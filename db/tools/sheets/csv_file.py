"""Reads a CSV file: its encoding, what stands between its cells, and which list it is."""

from __future__ import annotations

import csv
import io
from itertools import islice

from openpyxl.utils import get_column_letter

from db.tools.importing.findings import Findings
from db.tools.sheets.columns import kinds
from db.tools.sheets.headers import kind_named, known_columns, matched
from db.tools.sheets.table import Row, Table, Unusable
from db.tools.sheets.workbook import MAX_CELL, MAX_ROWS

BETWEEN = {"comma": ",", "semicolon": ";", "tab": "\t"}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def csv_text(content: bytes, findings: Findings) -> str:
    """UTF-8 with or without its mark, or UTF-16 with it. Raises ImportStopped."""
    try:
        if content.startswith(_UTF_16):
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        found = f"the byte 0x{content[error.start]:02x}, which is not UTF-8"
        fix = "in Excel save it as 'CSV UTF-8', elsewhere as UTF-8"
        raise findings.stop(found, "UTF-8", fix, line) from error


def read_csv(
    content: bytes, stem: str, findings: Findings, kind: str = "", between: str = ""
) -> Table:
    """The table of a CSV file. `stem` is the name of the file, which may name the list.

    `kind` and `between` (a key of BETWEEN) are what the caller says explicitly.
    """
    text = csv_text(content, findings)
    head, mark = _head(text, between, findings)
    found = kind or kind_named(stem) or _kind_of(head, findings)
    columns, letters = matched(found, "", head, findings)
    places = {letter: header for header, letter in letters.items()}
    names = [places.get(get_column_letter(at), "") for at in range(1, len(head) + 1)]
    rows = []
    for number, cells in enumerate(_records(text, mark, findings)[1:], start=2):
        if not any(cell.strip() for cell in cells):
            continue
        for at, cell in enumerate(cells):
            if cell.strip() and (at >= len(head) or not head[at].strip()):
                fix = "look for a stray separator in this row, or write a header"
                path = f"cell {get_column_letter(at + 1)}{number}"
                findings.refuse("a value without a header", "a header", fix, number, path)
        values = dict(zip(names, (_value(cell) for cell in cells), strict=False))
        rows.append(Row(number, {name: values.get(name) for name in names if name}))
    return Table(findings.file, found, "", columns, letters, tuple(rows))


def _head(text: str, between: str, findings: Findings) -> tuple[list[str], str]:
    """The headers, and what stands between cells: that by which most headers are known."""
    first = {name: _first(text, mark) for name, mark in BETWEEN.items()}
    if between:
        return first[between], BETWEEN[between]
    scores = {name: max(_known(head).values(), default=0) for name, head in first.items()}
    best = max(scores.values())
    names = [name for name, score in scores.items() if score == best]
    if not best:
        fix = "write the headers of an exported table into its first row"
        raise findings.stop("no column that is known in the first row", "headers", fix, 1)
    alike = {tuple(first[name]) for name in names}
    if len(alike) > 1:
        fix = f"say it with --separator {' or '.join(names)}"
        raise findings.stop("a first row that can be read in several ways", "one way", fix, 1)
    return first[names[0]], BETWEEN[names[0]]


def _known(head: list[str]) -> dict[str, int]:
    """How many headers are columns of each list."""
    plain = [" ".join(each.split()).casefold() for each in head]
    return {kind: len(known_columns(kind, head).keys() & set(plain)) for kind in kinds()}


def _kind_of(head: list[str], findings: Findings) -> str:
    scores = _known(head)
    best = [kind for kind, score in scores.items() if score == max(scores.values())]
    if len(best) > 1:
        fix = f"say it with --list, or name the file {best[0]}.csv"
        what = f"headers that fit {', '.join(best[:4])}"
        raise findings.stop(what, "those of one list", fix, 1)
    return best[0]


def _first(text: str, mark: str) -> list[str]:
    try:
        return next(csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=mark), [])
    except csv.Error:
        return []


def _records(text: str, mark: str, findings: Findings) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL * 4)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        records = list(islice(reader, MAX_ROWS + 2))
    except csv.Error as error:
        fix = "look for a missing or stray quote at or above this line"
        found = f"a row that cannot be read ({error})"
        raise findings.stop(found, "cells in good quotes", fix, reader.line_num) from error
    if len(records) > MAX_ROWS + 1:
        raise findings.stop(f"more than {MAX_ROWS:,} rows", "fewer", "split the file")
    return records


def _value(cell: str) -> str | Unusable:
    """An apostrophe keeps Excel from taking words for a formula: it is none of the words."""
    if cell.startswith("'") and cell[1:2] in ("=", "+", "-", "@", "'"):
        cell = cell[1:]
    elif cell.startswith("="):
        return Unusable("a formula", "write the value itself, or begin the words with '")
    if len(cell) > MAX_CELL:
        return Unusable(f"{len(cell):,} characters", f"keep at most {MAX_CELL:,}")
    return cell
