"""How many pixels there are in a millimetre of the glass: as told, else as the screen says it."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QScreen

BELIEVABLE = (1.0, 12.0)
"""Pixels in a millimetre: a 75 inch full HD wall has 1.2, a 13 inch 4K desk has 11.8."""
SQUARE = 0.1
"""By how much the sides may differ: screens that lie give a size of another shape."""


def density_of(screen: QScreen, told: float) -> float:
    """0 where nobody told it and the screen's own size cannot be true."""
    return told or believable(screen.size().toSizeF(), screen.physicalSize())


def believable(pixels: QSizeF, millimetres: QSizeF) -> float:
    if millimetres.width() <= 0 or millimetres.height() <= 0:
        return 0.0
    across = pixels.width() / millimetres.width()
    down = pixels.height() / millimetres.height()
    square = abs(across - down) <= SQUARE * max(across, down)
    least, most = BELIEVABLE
    return across if square and least <= across < most else 0.0
