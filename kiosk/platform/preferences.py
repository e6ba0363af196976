"""What the system says of how its user wants to see: a default for what the settings leave open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import Qt

from kiosk.settings import Settings
from kiosk.visitor.look import Look


class Accessibility(Protocol):
    def contrastPreference(self) -> Qt.ContrastPreference: ...


class Hints(Protocol):
    """What is asked of QStyleHints."""

    def accessibility(self) -> Accessibility: ...

    def colorScheme(self) -> Qt.ColorScheme: ...


def starting_look(settings: Settings, hints: Hints) -> Look:
    """The look that every visit begins with.

    Qt tells of contrast and of dark colours; of reduced motion, text size and reach it tells
    nothing, so these are settings alone.
    """
    given = settings.origins.get("scheme", "default") != "default"
    scheme = settings.scheme if given else scheme_of(hints)
    return Look(scheme, settings.text_scale, settings.reduced_motion)


def scheme_of(hints: Hints) -> str:
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return SCHEMES.get(hints.colorScheme(), "day")


SCHEMES: Mapping[Qt.ColorScheme, str] = {Qt.ColorScheme.Dark: "night"}
