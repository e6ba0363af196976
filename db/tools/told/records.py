"""What a record is called, and where it is found among the lists of a content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.catalogue import Catalogue, Text
from db.references import targets_of
from db.rows import records_of

_NAMES = ("title", "name", "label", "about", "text", "entrant")
MOST = 80
"""Characters of a name or value; the rest is cut."""


def name_of(record: Any, language: str) -> str:
    """“AI for Science”, in quotes: the first of its names, in this language where it has it."""
    return quoted(plain_name(record, language))


def plain_name(record: Any, language: str) -> str:
    """The same without quotes: "Red Hall"."""
    for field in _NAMES:
        text = getattr(record, field, None)
        if isinstance(text, Text) and text:
            return shortened(text.said((language,)).words)
    return str(record.id)


def quoted(words: str) -> str:
    """Words in quotes, on one line, no longer than is good for a sentence; inner quotes single."""
    return f"“{shortened(words).replace('“', '‘').replace('”', '’')}”"


def shortened(words: str) -> str:
    """The words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= MOST else line[: MOST - 1].rstrip() + "…"


Named = Mapping[str, Mapping[str, Any]]
"""Records by list and id."""


def by_list(catalogue: Catalogue) -> Named:
    """Every record of a content by list and id."""
    listed = records_of(catalogue)
    return {kind: {each.id: each for each in records} for kind, records in listed.items()}


def target_told(kind: str, field: str, target: str, named: Named, language: str) -> str:
    """The plain name of what a field of a list refers to, or the id where that is not there."""
    found = next(
        (named[each][target] for each in targets_of(kind, field) if target in named[each]), None
    )
    return plain_name(found, language) if found is not None else target
