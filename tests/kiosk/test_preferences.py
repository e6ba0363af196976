"""What the system prefers is the default; what a setting says wins."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from kiosk.platform.preferences import starting_look
from kiosk.settings import read_settings
from kiosk.visitor.look import Look


@dataclass
class Hints:
    """As QStyleHints tells it."""

    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference
    scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme


@pytest.mark.parametrize(
    ("hints", "flags", "expected"),
    [
        (Hints(), [], "day"),
        (Hints(scheme=Qt.ColorScheme.Light), [], "day"),
        (Hints(scheme=Qt.ColorScheme.Dark), [], "night"),
        (
            Hints(contrast=Qt.ContrastPreference.HighContrast, scheme=Qt.ColorScheme.Dark),
            [],
            "contrast",
        ),
        (Hints(contrast=Qt.ContrastPreference.HighContrast), ["--scheme", "day"], "day"),
    ],
)
def test_colours_follow_the_system_unless_a_setting_says_otherwise(
    hints: Hints, flags: list[str], expected: str
) -> None:
    assert starting_look(read_settings(flags, {}), hints) == Look(scheme=expected)


def test_qt_tells_both() -> None:
    assert hasattr(QStyleHints, "accessibility") and hasattr(QStyleHints, "colorScheme")
