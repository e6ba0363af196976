"""Real pages: a catalogue set with the bundled faces, written, and read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.catalogue import Catalogue
from kiosk import assets
from kiosk.languages import Languages
from kiosk.paper.imprint import Imprint
from kiosk.paper.paper_words import scenes_of
from kiosk.paper.sheets import Sheet, Wanted, write_sheets
from kiosk.platform import typefaces

Print = Callable[..., list[Sheet]]
SHA256 = "3f2a9c1d" + "0" * 56
UNNUMBERED = Imprint(SHA256)


@pytest.fixture
def printed(qtbot: QtBot, tmp_path: Path) -> Print:
    """printed(catalogue, language="both", imprint=..., **wanted) -> the files in tmp_path."""
    mounted = assets.mount(None)
    typefaces.load_fonts(mounted)
    languages = Languages(mounted.translations)

    def do(
        content: Catalogue,
        language: str = "both",
        imprint: Imprint = UNNUMBERED,
        **wanted: object,
    ) -> list[Sheet]:
        scenes = scenes_of(content, languages, language)
        return write_sheets(scenes, imprint, Wanted(**wanted), tmp_path)  # type: ignore[arg-type]

    return do
