"""Strips: the lines of a page before they are drawn, each with its height and its marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from db.frozen import dataclass

Mark = Callable[[QPainter, QPointF], None]
"""Draws something; the point is the upper left corner of its strip, in points."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line that no page break cuts. `height` in points."""

    height: float
    marks: tuple[Mark, ...] = ()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        for mark in self.marks:
            mark(painter, at)


def height_of(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips)


def draw_all(strips: Sequence[Strip], painter: QPainter, at: QPointF) -> None:
    """One below the other, from `at` down."""
    y = at.y()
    for strip in strips:
        strip.draw(painter, QPointF(at.x(), y))
        y += strip.height


def space(height: float) -> Strip:
    return Strip(height)


def rule(width: float, thick: float, colour: str) -> Strip:
    """A line over `width` that takes no more than its thickness."""

    def draw(painter: QPainter, at: QPointF) -> None:
        painter.fillRect(QRectF(at.x(), at.y(), width, thick), QColor(colour))

    return Strip(thick, (draw,))


def shifted(strips: Sequence[Strip], x: float) -> list[Strip]:
    """The same, `x` points further right."""
    return [Strip(s.height, tuple(_moved(mark, x, 0.0) for mark in s.marks)) for s in strips]


def beside(left: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """Both from one top: `left` hangs from the first strip of `right`, which grows to hold it."""
    marks: list[Mark] = []
    y = 0.0
    for strip in left:
        marks += [_moved(mark, 0.0, y) for mark in strip.marks]
        y += strip.height
    first, *rest = right or [space(0.0)]
    whole = [Strip(first.height, (*marks, *first.marks)), *rest]
    missing = y - height_of(whole)
    return [*whole, space(missing)] if missing > 0 else whole


def columns(left: Sequence[Strip], right: Sequence[Strip]) -> list[Strip]:
    """Strip by strip on one line: for pairs that are one line each."""
    return [
        Strip(max(a.height, b.height), (*a.marks, *b.marks))
        for a, b in zip_longest(left, right, fillvalue=space(0.0))
    ]


def _moved(mark: Mark, x: float, y: float) -> Mark:
    return lambda painter, at: mark(painter, QPointF(at.x() + x, at.y() + y))
