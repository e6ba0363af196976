"""The words of an export: one language, another where there is none, and nothing unprintable."""

from __future__ import annotations

import re

from db.catalogue import Text
from db.tools.exporting.notices import Notices

LANGUAGES = {"en": "English", "zh": "Chinese"}

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold, not even escaped."""


class Edition:
    """Says texts in one language, and tells where it could not."""

    def __init__(self, language: str, notices: Notices) -> None:
        self.language = language
        self._notices = notices
        self._preferred = (language, *(tag for tag in LANGUAGES if tag != language))
        self._name = LANGUAGES.get(language, language)

    def line(self, text: Text, record: str) -> str:
        """A title or a name: one line."""
        return " ".join(self.words(text, record).split())

    def words(self, text: Text, record: str) -> str:
        """The words of `text`, which stands in `record`."""
        said = text.said(self._preferred)
        if said.words and said.language != self.language:
            rest = f"no {self._name} words for something and say it in another language"
            self._notices.tell(record, f"record has {rest}", f"records have {rest}")
        plain = said.words.replace("\r\n", "\n").replace("\r", "\n")
        if not _NO_XML.search(plain):
            return plain
        rest = "without control characters, which no file of this format can hold"
        self._notices.tell(record, f"record is written {rest}", f"records are written {rest}")
        return _NO_XML.sub("", plain)
