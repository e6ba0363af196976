"""Texts that half of the visitors cannot read."""

from __future__ import annotations

from collections.abc import Iterator

from db.catalogue import Catalogue
from db.tools.checking.finding import Finding, warning
from db.tools.checking.walk import field_of, texts_of
from db.tools.told.records import by_list

LANGUAGES = {"en": "English", "zh": "Chinese"}
RULES = {
    tag: warning(
        "translation",
        f"Texts that are not in {name}",
        "translate them; waic-content completeness counts them by field",
    )
    for tag, name in LANGUAGES.items()
}
AS_PRINTED = {("sources", "title"), ("sources", "publisher"), ("sources", "note")}
"""What is shown as it was printed, in the language of whoever printed it."""


def languages(content: Catalogue) -> Iterator[Finding]:
    """Texts that lack English or Chinese."""
    for kind, records in by_list(content).items():
        for record in records.values():
            for path, text in texts_of(record):
                field = field_of(path)
                if (kind, field) in AS_PRINTED:
                    continue
                for tag in LANGUAGES:
                    if text.in_language(tag) is None:
                        yield Finding(RULES[tag], kind, record.id, f"{path}.{tag}")
