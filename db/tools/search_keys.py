"""What a record is found by: folded words, Han grams, pinyin and initials, made at publish.

FTS5 finds Han only at the start of a run, or only from three characters on; these keys are
plain columns, so that a search is a comparison. Fold a query with `folded` before comparing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pypinyin

from db.catalogue import SearchKey, Text
from db.catalogue.folding import HAN_RUN, WORD, folded

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


def grams(words: str) -> str:
    """Every Han character and every pair of neighbours, each once."""
    found = [gram for run in HAN_RUN.findall(words) for gram in _grams(run)]
    return " ".join(dict.fromkeys(found))


def pinyin(words: str) -> str:
    """Syllables of Han and words of other scripts, spaced; empty where there is no Han."""
    return " ".join(_syllables(words))


def initials(words: str) -> str:
    """The first letter of every syllable and word; empty where there is no Han."""
    return "".join(syllable[0] for syllable in _syllables(words))


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


def _grams(run: str) -> Iterator[str]:
    yield from run
    yield from (first + second for first, second in pairwise(run))


def _syllables(words: str) -> list[str]:
    if not HAN_RUN.search(words):
        return []
    return [
        syllable
        for word in WORD.findall(words)
        for syllable in (pypinyin.lazy_pinyin(word) if HAN_RUN.match(word) else [word])
    ]
