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
from db.tools.surnames import surname_of

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

PERSONS = {("people", "name"), ("winners", "person")}


def search_keys(lists: Mapping[str, Mapping[str, Any]]) -> tuple[SearchKey, ...]:
    """The keys of every named record, in the order of lists, records, fields and languages."""
    return tuple(
        _key(kind, record.id, field, language, words, _surname(kind, field, text, language))
        for kind, fields in SEARCHED.items()
        for record in lists[kind].values()
        for field in fields
        for text in _texts(getattr(record, field))
        for language, words in text.values
    )


def _surname(kind: str, field: str, text: Text, language: str) -> str:
    """Only names of persons begin with one."""
    if (kind, field) not in PERSONS or language != "zh":
        return ""
    names = {said: folded(words) for said, words in text.values}
    return surname_of(names["zh"], names.get("en", ""))


def _texts(value: Text | tuple[Text, ...]) -> tuple[Text, ...]:
    return (value,) if isinstance(value, Text) else value


def _key(
    kind: str, record_id: str, field: str, language: str, words: str, surname: str
) -> SearchKey:
    plain = folded(words)
    return SearchKey(
        kind=kind,
        record_id=record_id,
        field=field,
        language=language,
        folded=plain,
        grams=grams(plain),
        pinyin=pinyin(plain, surname),
        initials=initials(plain, surname),
    )
