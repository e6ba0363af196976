"""Whether the bundled typefaces load, and have every character of the release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from PySide6.QtCore import QDir
from PySide6.QtGui import QRawFont

from db.catalogue import Catalogue, Text
from kiosk.assets import AssetError, Assets
from kiosk.doctor.line import Line
from kiosk.platform.typefaces import load_fonts

NAMED = 12
"""Missing characters that are told."""


def font_lines(assets: Assets, catalogue: Catalogue | None) -> Iterator[Line]:
    try:
        load_fonts(assets)
    except AssetError as error:
        yield Line("typefaces", False, str(error), "program", "install the package anew")
        return
    folder = QDir(f"{assets.root}/fonts")
    names = folder.entryList(["*.ttf", "*.otf"])
    yield Line("typefaces", True, f"{len(names)} faces load", "program")
    if catalogue is not None:
        faces = [QRawFont(folder.filePath(name), 16.0) for name in names]
        yield _characters(missing(characters_of(catalogue), faces))


def _characters(lacking: list[str]) -> Line:
    if not lacking:
        return Line("characters", True, "every one of the release has its shape", "content")
    told = ", ".join(f"{each} (U+{ord(each):04X})" for each in lacking[:NAMED])
    fix = "write them otherwise in the content, and publish it again"
    return Line("characters", False, f"{len(lacking)} have no shape: {told}", "content", fix)


def missing(characters: set[str], faces: list[QRawFont]) -> list[str]:
    """Those that no face has."""
    return sorted(
        each for each in characters if not any(face.supportsCharacter(ord(each)) for face in faces)
    )


def characters_of(catalogue: Catalogue) -> set[str]:
    """Every visible character of a text of the release."""
    found: set[str] = set()
    waiting: list[object] = [catalogue]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Text):
            found.update(*(words for _, words in each.values))
        elif is_dataclass(each):
            waiting += [getattr(each, item.name) for item in fields(each)]
        elif isinstance(each, Mapping):
            waiting += each.values()
        elif isinstance(each, tuple):
            waiting += each
    return {each for each in found if each.isprintable() and not each.isspace()}
