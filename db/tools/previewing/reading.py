"""What a preview shows of the word on its command line: content by name, or a file imported."""

from __future__ import annotations

from pathlib import Path

from db.errors import ContentError
from db.published.pointer import POINTER
from db.tools.named.naming import named_content
from db.tools.previewing.imported import Imported
from db.tools.previewing.shown import Read, Shown, shown

IMPORTED = frozenset({".xlsx", ".csv", ".tsv", ".yaml", ".yml", ".xml", ".json", ".ics"})


def reader_of(word: str, draft: str, workshop: Path, folder: Path | None) -> Read:
    """Reads `word` anew at every call. Raises ContentError where it can never be read.

    A table or programme is imported into a copy of `draft`, or of none where there is none;
    the draft itself is never written.
    """
    path = Path(word)
    if path.suffix.lower() in IMPORTED and path.name != POINTER and path.is_file():
        return Imported(path, draft, workshop)
    return lambda: _named(word, folder)


def _named(word: str, folder: Path | None) -> Shown:
    try:
        content = named_content(word, folder)
    except ContentError as error:
        return Shown(None, (), str(error))
    return shown(content.name, content.shown, content.problems)
