"""Sets words in lines: plain text, broken at words, else anywhere; never past its width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from db.catalogue import Said
from kiosk.paper.strips import Mark, Strip
from kiosk.paper.type_styles import TypeStyle


def set_lines(words: str, style: TypeStyle, language: str, width: float) -> list[Strip]:
    """One strip a line; no line for no words. `width` in points."""
    if not words:
        return []
    layout = _layout(words, style, language)
    _break(layout, width)
    height = style.line(language)
    return [Strip(height, (_mark(layout, i, style),)) for i in range(layout.lineCount())]


def set_said(said: Sequence[Said], style: TypeStyle, other: TypeStyle, width: float) -> list[Strip]:
    """The first in `style`, its translations in `other`."""
    styles = [style] + [other] * len(said)
    pairs = zip(said, styles, strict=False)
    return [line for each, how in pairs for line in set_lines(*_of(each, how), width)]


def set_right(words: str, style: TypeStyle, language: str, width: float) -> list[Strip]:
    """One line that ends at `width`."""
    start = max(0.0, width - width_of(words, style, language))
    return [
        Strip(strip.height, tuple(_at(mark, start) for mark in strip.marks))
        for strip in set_lines(words, style, language, width - start + 1.0)
    ]


def set_largest(
    words: str, styles: Sequence[TypeStyle], language: str, width: float
) -> list[Strip]:
    """On one line in the first two of `styles`, else in the first that needs two lines, or more."""
    for most, tried in ((1, styles[:2]), (2, styles)):
        for style in tried:
            if len(lines := set_lines(words, style, language, width)) <= most:
                return lines
    return lines


def width_of(words: str, style: TypeStyle, language: str) -> float:
    """In points, on one line."""
    layout = _layout(words, style, language)  # it owns its lines, so it must outlive them
    _break(layout, 100_000.0)
    return layout.lineAt(0).naturalTextWidth()


def _of(said: Said, style: TypeStyle) -> tuple[str, TypeStyle, str]:
    return said.words, style, said.language


def _layout(words: str, style: TypeStyle, language: str) -> QTextLayout:
    layout = QTextLayout(" ".join(words.split()), style.font(language))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _break(layout: QTextLayout, width: float) -> None:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()


def _mark(layout: QTextLayout, number: int, style: TypeStyle) -> Mark:
    """Keeps the layout, which owns its lines; each line stands at the top of its strip."""

    def draw(painter: QPainter, at: QPointF) -> None:
        line = layout.lineAt(number)
        painter.setPen(QColor(style.colour))
        line.draw(painter, QPointF(at.x(), at.y() - line.y()))

    return draw


def _at(mark: Mark, x: float) -> Mark:
    return lambda painter, at: mark(painter, QPointF(at.x() + x, at.y()))
