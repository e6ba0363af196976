"""Writes what is wrong back into the staff's own workbook: coloured cells with notes.

Marks of a former run go, and what was under them comes back: the hidden sheet MARKS remembers it.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Color, PatternFill

from db.errors import ContentError

MARKS = "_waic_marks"
AUTHOR = "waic-content"
_RED = PatternFill("solid", fgColor="FFFFC7CE")
_KEPT = re.compile(
    r"\[Content_Types\]\.xml|_rels/.*|docProps/.*|xl/(workbook|styles|sharedStrings|calcChain)\.xml"
    r"|xl/_rels/.*|xl/theme/.*|xl/worksheets/(sheet\d+\.xml|_rels/.*)|xl/tables/.*"
    r"|xl/comments.*|xl/drawings/(commentsDrawing|vmlDrawing).*|xl/printerSettings/.*"
)
"""Parts of a workbook that are written again as they were read."""

Marks = Mapping[tuple[str, str], Sequence[str]]
"""What is wrong, by sheet and cell."""


def mark(path: Path, marks: Marks) -> Path:
    """Mark the workbook, and say where: in itself, or in a copy beside it where that is safer.

    A copy is written where the workbook is open elsewhere, or holds what would be lost: pictures,
    charts, pivot tables. Raises ContentError where neither can be written.
    """
    with warnings.catch_warnings(record=True) as lost:
        warnings.simplefilter("always")
        book = load_workbook(path, rich_text=True)
    if not marks and MARKS not in book.sheetnames:
        return path
    _unmark(book)
    rows = [_marked(book, sheet, cell, words) for (sheet, cell), words in marks.items()]
    if rows := [row for row in rows if row]:
        remembered = book.create_sheet(MARKS)
        remembered.sheet_state = "hidden"
        for row in rows:
            remembered.append(row)
    whole = not lost and not _is_open(path) and _is_plain(path)
    target = path if whole else path.with_suffix(".marked.xlsx")
    _replace(book, target, path.stat().st_mode)
    return target


def _marked(book: Any, sheet: str, cell: str, words: Sequence[str]) -> tuple[str, ...]:
    """Colours the cell; what was there, for the hidden sheet."""
    if sheet not in book.sheetnames:
        return ()
    there = book[sheet][cell]
    note = there.comment.text if there.comment else ""
    author = (there.comment.author or "") if there.comment else ""
    before = (sheet, cell, json.dumps(_fill(there.fill)), note, author)
    there.comment = Comment("\n\n".join([*words, *([note] if note else [])]), AUTHOR)
    there.comment.width, there.comment.height = 420, 140
    there.fill = _RED
    return before


def _unmark(book: Any) -> None:
    """What was under the marks of a former run comes back, unless somebody changed the cell's."""
    if MARKS not in book.sheetnames:
        return
    for sheet, cell, fill, note, author in book[MARKS].iter_rows(max_col=5, values_only=True):
        there = book[sheet][cell] if sheet in book.sheetnames else None
        if there is None:
            continue
        if there.comment and there.comment.author == AUTHOR:
            there.comment = Comment(note, author or "") if note else None
        if there.fill.fgColor.rgb == _RED.fgColor.rgb:
            there.fill = _filled(json.loads(fill))
    del book[MARKS]


def _fill(fill: Any) -> dict[str, Any]:
    """A fill as JSON can say it; gradients are not kept."""
    color = getattr(fill, "fgColor", None)
    if color is None or fill.fill_type is None:
        return {}
    return {"type": fill.fill_type, color.type: color.value, "tint": color.tint}


def _filled(said: dict[str, Any]) -> PatternFill:
    if not said:
        return PatternFill()
    color = {name: value for name, value in said.items() if name != "type"}
    return PatternFill(said["type"], fgColor=Color(**color))


def _is_open(path: Path) -> bool:
    """Whether Excel or LibreOffice has it open, as their lock files tell."""
    locks = (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#"))
    return any(lock.exists() for lock in locks)


def _is_plain(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return all(_KEPT.fullmatch(name) for name in archive.namelist())


def _replace(book: Any, target: Path, mode: int) -> None:
    """The whole workbook or the old one: a file beside it takes its place."""
    name = ""
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, suffix=".xlsx", delete=False) as file:
            name = file.name
            book.save(file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode & 0o777)
        Path(name).replace(target)
    except OSError as error:
        what = f"cannot be marked ({error.strerror})"
        remedy = "close it, or check the folder's permissions"
        raise ContentError.about(target, what, remedy) from error
    finally:
        if name:
            Path(name).unlink(missing_ok=True)
