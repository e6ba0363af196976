"""The text styles of paper, in points of A4; on A3 the whole page is larger by half."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont

from db.frozen import dataclass
from kiosk.paper.inks import INK, QUIET

FAMILIES = {"zh": "Guide Mixed"}
LATIN = "Guide Latin"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """`size` in points; a line is `leading` times as high, Chinese a little more."""

    size: int
    weight: int = 400
    colour: str = INK
    leading: float = 1.2
    struck: bool = False

    def font(self, language: str) -> QFont:
        """The bundled face for a language; no hint of a screen's pixels bends its widths."""
        font = QFont(FAMILIES.get(language, LATIN))
        font.setPixelSize(self.size)
        font.setWeight(QFont.Weight(self.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStrikeOut(self.struck)
        if self.size >= 30:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _tight(language))
        return font

    def line(self, language: str) -> float:
        """How high one line is, in points."""
        return self.size * (self.leading + (0.1 if language == "zh" else 0.0))

    def crossed(self) -> TypeStyle:
        return replace(self, struck=True)


def _tight(language: str) -> float:
    return 100 if language == "zh" else 98


ROOM = (TypeStyle(60, 700), TypeStyle(48, 700), TypeStyle(38, 700), TypeStyle(30, 700))
"""The name of a room: the largest that fits on two lines."""
ROOM_OTHER = (TypeStyle(34, 600, QUIET), TypeStyle(28, 600, QUIET), TypeStyle(24, 600, QUIET))
SIGN_DAY = TypeStyle(30, 600)
SIGN_HOUR = TypeStyle(30, 600)
SIGN_PART = TypeStyle(20, 600)
SIGN_TITLE = TypeStyle(24, 600)
SIGN_TITLE_OTHER = TypeStyle(24, 400, QUIET)
SIGN_LINE = TypeStyle(15, 400, QUIET, 1.3)
SIGN_STRONG = TypeStyle(15, 600)
SHEET_DAY = TypeStyle(30, 600)
SHEET_DAY_OTHER = TypeStyle(16, 400, QUIET)
SHEET_ROOM = TypeStyle(13, 700)
SHEET_ROOM_OTHER = TypeStyle(10, 400, QUIET)
SHEET_HOUR = TypeStyle(10, 600)
SHEET_TITLE = TypeStyle(10, 600)
SHEET_TITLE_OTHER = TypeStyle(10, 400, QUIET)
SHEET_LINE = TypeStyle(8, 400, QUIET, 1.3)
SHEET_STRONG = TypeStyle(8, 600)
FOOT = TypeStyle(9, 400, QUIET)
FOOT_STRONG = TypeStyle(9, 600)
