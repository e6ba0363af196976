"""Contact sheets: all pictures of a screen in one orientation, small, seen together."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.shot_views import Taken

GAP = 12
WIDTH = 1620
"""Of a sheet, in pixels: what a screen shows without scrolling sideways."""
COLUMNS = {"portrait": 6, "landscape": 3, "dense": 4}


def write_sheets(taken: list[Taken], folder: Path) -> list[Path]:
    """One PNG for each screen and orientation, its pictures in the order of their names."""
    ordered = sorted(taken, key=key_of)
    return [
        write_sheet([one.path for one in pictures], *key, folder)
        for key, pictures in groupby(ordered, key=key_of)
    ]


def key_of(taken: Taken) -> tuple[str, str]:
    return taken.shot, taken.view.orientation


def write_sheet(paths: list[Path], shot: str, orientation: str, folder: Path) -> Path:
    """Every picture keeps its proportions, so a wrong size shows."""
    columns = min(COLUMNS[orientation], len(paths))
    width = WIDTH // COLUMNS[orientation] - GAP
    pictures = [scaled(path, width) for path in paths]
    height = max(picture.height() for picture in pictures)
    rows = -(-len(pictures) // columns)
    sheet = QImage(columns * (width + GAP), rows * (height + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("magenta"))
    painter = QPainter(sheet)
    for index, picture in enumerate(pictures):
        row, column = divmod(index, columns)
        place = QPoint(column * (width + GAP), row * (height + GAP))
        painter.drawImage(QRect(place, picture.size()), picture)
    painter.end()
    path = folder / f"{shot}-{orientation}.png"
    assert sheet.save(str(path)), f"{path} could not be written"
    return path


def scaled(path: Path, width: int) -> QImage:
    picture = QImage(str(path))
    assert not picture.isNull(), f"{path} is no picture"
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
