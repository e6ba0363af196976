"""A session as strips: its hour hangs left, its words stand right on one axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF

from db.catalogue import Said, Strand
from db.frozen import dataclass
from kiosk.paper.inks import DANGER
from kiosk.paper.printed import PrintedSession
from kiosk.paper.set_text import set_lines, set_said
from kiosk.paper.strand_shapes import draw_shape
from kiosk.paper.strips import Strip, beside, shifted, space
from kiosk.paper.type_styles import TypeStyle


@dataclass(frozen=True, slots=True)
class RowStyles:
    """How large a session is told, and where its words stand; all in points."""

    axis: float
    width: float
    hour: TypeStyle
    part: TypeStyle
    title: TypeStyle
    other: TypeStyle
    line: TypeStyle
    strong: TypeStyle
    gap: float


def session_strips(session: PrintedSession, styles: RowStyles, language: str) -> list[Strip]:
    """The whole row with the space below it."""
    words = [
        *_titles(session, styles),
        space(styles.gap / 4),
        *_status(session, styles, language),
        *_people(session, styles, language),
        *_strand(session, styles, language),
    ]
    return beside(_hours(session, styles, language), shifted(words, styles.axis))


def _hours(session: PrintedSession, styles: RowStyles, language: str) -> list[Strip]:
    known = session.hour[:1].isdigit()
    style = styles.hour if known else styles.part
    style = style.crossed() if session.cancelled else style
    hang = styles.axis - 6
    hour = set_lines(session.hour, style, language, hang)
    return [*hour, *set_lines(session.until, styles.line, language, hang)]


def _titles(session: PrintedSession, styles: RowStyles) -> list[Strip]:
    title, other = styles.title, styles.other
    if session.cancelled:
        title, other = title.crossed(), other.crossed()
    width = styles.width - styles.axis
    return set_said(session.titles or (Said(session.id, "en"),), title, other, width)


def _status(session: PrintedSession, styles: RowStyles, language: str) -> list[Strip]:
    """ "Moved" and what was announced before, which a stroke runs through."""
    if not session.status_words:
        return []
    width = styles.width - styles.axis
    style = replace(styles.strong, colour=DANGER)
    told = set_lines(session.status_words, style, language, width)
    return [*told, *set_lines(session.earlier, styles.line.crossed(), language, width)]


def _people(session: PrintedSession, styles: RowStyles, language: str) -> list[Strip]:
    between = "、" if language == "zh" else ", "
    words = between.join(session.people)
    return set_lines(words, styles.line, language, styles.width - styles.axis)


def _strand(session: PrintedSession, styles: RowStyles, language: str) -> list[Strip]:
    size = styles.line.size * 0.9
    indent = size + styles.line.size * 0.45
    width = styles.width - styles.axis - indent
    lines: Sequence[Strip] = set_lines(session.strand_words, styles.line, language, width)
    first, *rest = shifted(lines, indent)
    shape = _shape(session.strand, size, styles.line)
    return [Strip(first.height, (shape.draw, *first.marks)), *rest]


def _shape(strand: Strand, size: float, style: TypeStyle) -> Strip:
    """Its middle stands at half the height of a capital."""
    top = style.size * (1.0 - 0.35) - size / 2
    return Strip(size, (lambda p, at: draw_shape(p, strand, at + QPointF(0, top), size),))
