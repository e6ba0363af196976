"""Draws the shape of a strand: disc, triangle, ten-point star, cross, square, half disc."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from db.catalogue import Strand
from kiosk.paper.inks import STRANDS

BOX = 24.0
"""The shapes are drawn in a square of this side, as on the screen."""
_OUTER, _INNER, _POINTS = 11.4, 8.4, 10


def draw_shape(painter: QPainter, strand: Strand, at: QPointF, size: float) -> None:
    """`at` is the upper left corner, `size` the side of the square, in points."""
    colour = QColor(STRANDS[strand])
    painter.save()
    painter.translate(at)
    painter.scale(size / BOX, size / BOX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    _DRAWN[strand](painter, colour)
    painter.restore()


def _disc(painter: QPainter, _: QColor) -> None:
    painter.drawEllipse(QPointF(12, 12), 10.6, 10.6)


def _triangle(painter: QPainter, _: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(12, 2), QPointF(24, 22), QPointF(0, 22)]))


def _star(painter: QPainter, _: QColor) -> None:
    painter.drawPolygon(_star_points())


def _open_star(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2))
    painter.drawPolygon(_star_points())


def _cross(painter: QPainter, colour: QColor) -> None:
    cap = Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(colour, 5.5, Qt.PenStyle.SolidLine, cap))
    painter.drawLine(QPointF(4, 4), QPointF(20, 20))
    painter.drawLine(QPointF(20, 4), QPointF(4, 20))


def _square(painter: QPainter, _: QColor) -> None:
    painter.drawRect(QRectF(2.4, 2.4, 19.2, 19.2))


def _half_disc(painter: QPainter, colour: QColor) -> None:
    half = QPainterPath(QPointF(12, 12))
    half.arcTo(QRectF(1.4, 1.4, 21.2, 21.2), -90, 180)
    painter.drawPath(half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.6))
    painter.drawEllipse(QPointF(12, 12), 9.3, 9.3)


def _star_points() -> QPolygonF:
    turns = [(i, _OUTER if i % 2 == 0 else _INNER) for i in range(2 * _POINTS)]
    angles = [(math.pi * (i / _POINTS - 0.5), reach) for i, reach in turns]
    points = [QPointF(12 + r * math.cos(a), 12 + r * math.sin(a)) for a, r in angles]
    return QPolygonF(points)


_DRAWN = {
    Strand.OPENING: _disc,
    Strand.MAIN: _triangle,
    Strand.THEMED: _star,
    Strand.NAMED: _open_star,
    Strand.INDUSTRY: _cross,
    Strand.HALL: _square,
    Strand.EXPERIENCE: _half_disc,
}
