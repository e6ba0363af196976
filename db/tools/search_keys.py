"""What a record is found by: folded words, Han grams, pinyin and initials, made at publish.

FTS5 finds Han only at the start of a run, or only from three characters on; these keys are
plain columns, so that a search is a comparison. Fold a query with `folded` before comparing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.catalogue import SearchKey, Text
from db.catalogue.folding import folded
from db.tools.han import grams, initials, pinyin

SEARCHED: Mapping[str, tuple[str, ...]] = {
    "venues": ("name",),
    "places": ("name", "short_name"),
    "forums": ("title",),
    "sessions": ("title",),
    "people": ("name", "affiliation", "role"),
    "awards": ("name", "short_name"),
    "winners": ("entrant", "person", "project"),
    "treasures": ("name", "organisation"),
    "activities": ("name",),
    "exhibitors": ("name", "exhibits"),
    "exhibits": ("name",),
    "projects": ("name",),
    "initiatives": ("name", "short_name", "body"),
}


def search_keys(lists: Mapping[str, Mapping[str, Any]]) -> tuple[SearchKey, ...]:
    """The keys of every named record, in the order of lists, records, fields and languages."""
    return tuple(
        _key(kind, record.id, field, language, words)
        for kind, fields in SEARCHED.items()
        for record in lists[kind].values()
        for field in fields
        for text in _texts(getattr(record, field))
        for language, words in text.values
    )


def _texts(value: Text | tuple[Text, ...]) -> tuple[Text, ...]:
    return (value,) if isinstance(value, Text) else value


def _key(kind: str, record_id: str, field: str, language: str, words: str) -> SearchKey:
    plain = folded(words)
    return SearchKey(
        kind=kind,
        record_id=record_id,
        field=field,
        language=language,
        folded=plain,
        grams=grams(plain),
        pinyin=pinyin(plain),
        initials=initials(plain),
    )
