"""What a record is found by: folded words, Han grams, pinyin and initials, made at publish.

FTS5 finds Han only at the start of a run, or only from three characters on; these keys are
plain columns, so that a search is a comparison. Fold a query with `folded` before comparing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pypinyin

from db.catalogue import SearchKey

SEARCHED: Mapping[str, tuple[str, ...]] = {
    "venues": ("name",),
    "places": ("name", "short_name"),
    "forums": ("title",),
    "sessions": ("title",),
    "people": ("name", "affiliation"),
    "awards": ("name", "short_name"),
    "winners": ("entrant", "person", "project"),
    "treasures": ("name", "organisation"),
    "activities": ("name",),
    "exhibitors": ("name",),
    "exhibits": ("name",),
    "projects": ("name",),
    "initiatives": ("name", "short_name"),
}

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HAN_RUN = re.compile(f"[{_HAN}]+")
_WORD = re.compile(f"[{_HAN}]+|[^{_HAN}\\s]+")
_QUOTES = re.compile("['\"`\u00b4\u2018-\u201f\u300c-\u300f]")


def search_keys(lists: Mapping[str, Mapping[str, Any]]) -> tuple[SearchKey, ...]:
    """The keys of every named record, in the order of lists, records, fields and languages."""
    return tuple(
        _key(kind, record.id, field, language, words)
        for kind, fields in SEARCHED.items()
        for record in lists[kind].values()
        for field in fields
        for language, words in getattr(record, field).values
    )


def folded(words: str) -> str:
    """Words without case, accents, quotes and punctuation: what people type."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", words).casefold())
    bare = _without("M", unicodedata.normalize("NFD", _QUOTES.sub("", plain)))
    spaced = "".join(" " if unicodedata.category(each)[0] in "PZC" else each for each in bare)
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


def grams(words: str) -> str:
    """Every Han character and every pair of neighbours, each once."""
    found = [gram for run in _HAN_RUN.findall(words) for gram in _grams(run)]
    return " ".join(dict.fromkeys(found))


def pinyin(words: str) -> str:
    """Syllables of Han and words of other scripts, spaced; empty where there is no Han."""
    return " ".join(_syllables(words))


def initials(words: str) -> str:
    """The first letter of every syllable and word; empty where there is no Han."""
    return "".join(syllable[0] for syllable in _syllables(words))


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


def _without(category: str, words: str) -> str:
    return "".join(each for each in words if unicodedata.category(each)[0] != category)


def _grams(run: str) -> Iterator[str]:
    yield from run
    yield from (first + second for first, second in pairwise(run))


def _syllables(words: str) -> list[str]:
    if not _HAN_RUN.search(words):
        return []
    return [
        syllable
        for word in _WORD.findall(words)
        for syllable in (pypinyin.lazy_pinyin(word) if _HAN_RUN.match(word) else [word])
    ]
