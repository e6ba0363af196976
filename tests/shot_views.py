"""How a picture is taken: orientation, language, text size and colour set, and their product."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from kiosk.setting_values import SCHEMES, TEXT_SIZES

SIZES = {"portrait": "1080x1920", "landscape": "1920x1080", "dense": "2160x3840"}
LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class View:
    orientation: str
    language: str
    text_size: str = ""
    """Empty as the kiosk has it."""
    scheme: str = ""
    still: bool = False
    """Nothing moves, so nothing is waited for."""

    @property
    def name(self) -> str:
        parts = (self.orientation, self.language, self.text_size, self.scheme)
        return "-".join(part for part in parts if part)

    @property
    def flags(self) -> tuple[str, ...]:
        asked = {"--text-size": self.text_size, "--scheme": self.scheme}
        chosen = [part for flag, value in asked.items() if value for part in (flag, value)]
        still = ["--reduced-motion"] if self.still else []
        size = SIZES[self.orientation]
        return ("--language", self.language, "--size", size, *chosen, *still)


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture on disk."""

    shot: str
    view: View
    path: Path


def plain_views(dense: bool) -> list[View]:
    orientations = ("dense",) if dense else ("portrait", "landscape")
    return [View(*parts) for parts in product(orientations, LANGUAGES)]


def every_view() -> list[View]:
    """Rows of a contact sheet are colour sets, columns languages and text sizes."""
    parts = product(SCHEMES, ("portrait", "landscape"), LANGUAGES, TEXT_SIZES)
    return [View(way, language, size, scheme, still=True) for scheme, way, language, size in parts]
