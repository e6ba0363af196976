"""How wide each character of the kiosk's own faces is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent.parent.parent.parent / "resources" / "fonts"
_HAN_BOLD_FROM = 600


def are_there() -> bool:
    """Whether the faces lie where they do in the project."""
    return (FONTS / "GuideLatin-400.ttf").is_file()


@cache
def advances(han: bool, weight: int) -> Mapping[str, float]:
    """The width of every character in ems, in the faces that the kiosk takes for the language.

    `han`: Chinese, whose punctuation comes from the Han face; `weight`: 400, 500, 600 or 700.
    The Han face has two weights. Reading takes some tenths of a second for each combination.
    """
    first = "Mixed" if han else "Latin"
    return _face("Han", 700 if weight >= _HAN_BOLD_FROM else 400, "otf") | _face(
        first, weight, "ttf"
    )


@cache
def _face(name: str, weight: int, suffix: str) -> dict[str, float]:
    from fontTools.ttLib import TTFont

    with TTFont(FONTS / f"Guide{name}-{weight}.{suffix}", lazy=True) as font:
        metrics, em = font["hmtx"].metrics, font["head"].unitsPerEm
        return {chr(code): metrics[glyph][0] / em for code, glyph in font.getBestCmap().items()}
