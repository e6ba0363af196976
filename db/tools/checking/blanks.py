"""Words that are none, or that begin or end with what nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.tools.checking.finding import Finding, error, warning
from db.tools.checking.walk import texts_of
from db.tools.told.records import by_list

BLANK = error("blank", "Blank texts", "write the words, or leave the field out")
EDGES = warning("edges", "Texts that begin or end with a space", "take the spaces away")


def blanks(content: Catalogue) -> Iterator[Finding]:
    """Texts of which nothing can be seen, and texts with spaces around them."""
    for kind, records in by_list(content).items():
        for record in records.values():
            for path, text in texts_of(record):
                for tag, words in text.values:
                    if not words.strip("\u200b\u200c\u200d\u2060\ufeff \t\n\xa0\u3000"):
                        yield Finding(BLANK, kind, record.id, f"{path}.{tag}")
                    elif words != words.strip():
                        yield Finding(EDGES, kind, record.id, f"{path}.{tag}")
