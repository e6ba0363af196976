"""The bundled typefaces: no glyph ever comes from the system."""

from __future__ import annotations

from PySide6.QtCore import QDir
from PySide6.QtGui import QFont, QFontDatabase

from kiosk.assets import AssetError, Assets

HAN = "Guide Han"
LATIN = ("Guide Latin", "Guide Mixed")


def load_fonts(assets: Assets) -> None:
    """Make the bundled families known; Han characters always come from the bundled face.

    Raises AssetError when a face cannot be loaded.
    """
    folder = QDir(f"{assets.root}/fonts")
    names = folder.entryList(["*.ttf", "*.otf"])
    refused = [n for n in names if QFontDatabase.addApplicationFont(folder.filePath(n)) < 0]
    if refused or not names:
        raise AssetError(
            f"The fonts in {folder.path()} cannot be loaded ({', '.join(refused) or 'none there'});"
            " restore the folder from the release."
        )
    for family in LATIN:
        QFont.insertSubstitution(family, HAN)
