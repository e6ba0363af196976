"""All languages of the interface, and which is next when the visitor flips."""

from __future__ import annotations

from pathlib import Path

from kiosk.language import Words
from kiosk.language_tags import LANGUAGES


class Languages:
    """All Words by language, and which is next when the visitor flips."""

    def __init__(self, folder: Path | str) -> None:
        self._words = {language: Words(language, folder) for language in LANGUAGES}

    def words(self, language: str) -> Words:
        return self._words[language]

    def after(self, language: str) -> str:
        order = list(LANGUAGES)
        return order[(order.index(language) + 1) % len(order)]
