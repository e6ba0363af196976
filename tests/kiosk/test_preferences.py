"""What the system prefers is the default; what a setting says wins."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from kiosk.look import Look
from kiosk.preferences import starting_look
from kiosk.settings import read_settings

Contrast, Scheme = Qt.ContrastPreference, Qt.ColorScheme


@dataclass
class Hints:
    """As QStyleHints tells it."""

    contrast: Contrast = Contrast.NoPreference
    scheme: Scheme = Scheme.Unknown

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Contrast:
        return self.contrast

    def colorScheme(self) -> Scheme:
        return self.scheme


@pytest.mark.parametrize(
    ("hints", "flags", "expected"),
    [
        (Hints(), [], "day"),
        (Hints(scheme=Scheme.Light), [], "day"),
        (Hints(scheme=Scheme.Dark), [], "night"),
        (Hints(contrast=Contrast.HighContrast, scheme=Scheme.Dark), [], "contrast"),
        (Hints(contrast=Contrast.HighContrast), ["--scheme", "day"], "day"),
    ],
)
def test_colours_follow_the_system_unless_a_setting_says_otherwise(
    hints: Hints, flags: list[str], expected: str
) -> None:
    assert starting_look(read_settings(flags, {}), hints) == Look(scheme=expected)


def test_qt_tells_both() -> None:
    assert hasattr(QStyleHints, "accessibility") and hasattr(QStyleHints, "colorScheme")
