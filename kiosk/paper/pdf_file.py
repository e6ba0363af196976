"""Writes pages as a PDF whose bytes depend on nothing but the pages: no clock, no chance."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk.paper.page import Page, draw_page
from kiosk.paper.page_size import Paper

DOTS = 1200
"""Places in an inch: positions are whole numbers in a PDF of Qt, so they are fine ones."""
_DATE = re.compile(rb"\(D:\d{14}[^)]*\)")
_FIXED = b"(D:20000101000000Z)"
_SIZES = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}


def write_pdf(path: Path, title: str, pages: Sequence[Page], paper: Paper) -> None:
    """Raises OSError where the file cannot be written; it is there whole or not at all."""
    content = _fixed(_drawn(title, pages, paper))
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _drawn(title: str, pages: Sequence[Page], paper: Paper) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title, paper)
    painter = QPainter(writer)
    scale = DOTS / 72 * paper.scale
    painter.scale(scale, scale)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        draw_page(page, painter)
    painter.end()
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer, title: str, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(_SIZES[paper.name]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setCreator("waic-content")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, title))))
    writer.setDocumentXmpMetadata(QByteArray(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"))
    return writer


def _fixed(content: bytes) -> bytes:
    """The clock's dates are replaced, in as many bytes: the table of offsets stays true."""
    return _DATE.sub(lambda found: _FIXED.ljust(len(found[0])), content)
