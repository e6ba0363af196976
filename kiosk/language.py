"""The words of the interface in one language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

from db.catalogue import Said, Text
from kiosk.language_tags import LANGUAGES, MARKS

CONTEXT = "kiosk"


def said_in(text: Text, language: str) -> Said:
    """The fallback rule: this language, English, any."""
    return text.said((language, "en"))


class Words:
    """What the interface says in one language. Missing words fall back to the English source."""

    def __init__(self, language: str, folder: Path | str) -> None:
        """`folder` holds `<language>.qm`; it may be a Qt resource path."""
        self.language = language
        self.locale = QLocale(LANGUAGES[language])
        self._translator = QTranslator()
        self._translator.load(f"{language}.qm", str(folder))

    def tr(self, text: str, n: int = -1, **values: object) -> str:
        """`text` in this language; `{name}` and `{n}` are filled in afterwards."""
        said = self._translator.translate(CONTEXT, text, None, n) or text
        return said.format(n=n, **values)

    def said(self, text: Text) -> Said:
        """Content in this language by the fallback rule."""
        return said_in(text, self.language)

    def of(self, text: Text) -> str:
        return self.said(text).words

    def mark(self, text: Text) -> str:
        """ "EN" or "中" where `text` is not in this language, else ""."""
        said = self.said(text)
        if not said.words or said.language == self.language:
            return ""
        return MARKS.get(said.language, said.language.upper())

    def other(self, text: Text) -> str:
        """The same text in another language, to stand below; "" where there is none."""
        own = self.of(text)
        rest = [words for tag, words in text.values if tag != self.said(text).language]
        return rest[0] if rest and rest[0] != own else ""
