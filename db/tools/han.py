"""Han words as one types them: grams, pinyin and initials."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from db.catalogue.folding import HAN_RUN, WORD
from db.tools.surnames import READINGS


def grams(words: str) -> str:
    """Every Han character and every pair of neighbours, each once."""
    found = [gram for run in HAN_RUN.findall(words) for gram in _grams(run)]
    return " ".join(dict.fromkeys(found))


def pinyin(words: str, surname: str = "") -> str:
    """Syllables of Han and words of other scripts, spaced; empty where there is no Han.

    `surname` is what the words begin with where it has a reading of its own.
    """
    return " ".join(_syllables(words, surname))


def initials(words: str, surname: str = "") -> str:
    """The first letter of every syllable and word; empty where there is no Han."""
    return "".join(syllable[0] for syllable in _syllables(words, surname))


def _grams(run: str) -> Iterator[str]:
    yield from run
    yield from (first + second for first, second in pairwise(run))


@lru_cache(maxsize=20_000)  # asked twice of each text, and again at every save of a preview
def _syllables(words: str, surname: str = "") -> tuple[str, ...]:
    if not HAN_RUN.search(words):
        return ()
    if surname:
        return (*READINGS[surname].split(), *_syllables(words.removeprefix(surname)))
    import pypinyin  # half a second: only for those who publish

    return tuple(
        syllable
        for word in WORD.findall(words)
        for syllable in (pypinyin.lazy_pinyin(word) if HAN_RUN.match(word) else [word])
    )
