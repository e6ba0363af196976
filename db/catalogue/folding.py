"""Words as people type them, without case, accents, quotes and punctuation; where Han stands."""

from __future__ import annotations

import re
import unicodedata

_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
HAN_RUN = re.compile(f"[{_HAN}]+")
WORD = re.compile(f"[{_HAN}]+|[^{_HAN}\\s]+")
_QUOTES = re.compile("['\"`\u00b4\u2018-\u201f\u300c-\u300f]")


def folded(words: str) -> str:
    """Words without case, accents, quotes and punctuation: what people type."""
    return unicodedata.normalize("NFC", " ".join(bare(words).split()))


def bare(words: str) -> str:
    """The same before its spaces are put in order."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", words).casefold())
    apart = unicodedata.normalize("NFD", _QUOTES.sub("", plain))
    unmarked = (each for each in apart if unicodedata.category(each)[0] != "M")
    return "".join(" " if unicodedata.category(each)[0] in "PZC" else each for each in unmarked)


def units(plain: str) -> list[tuple[int, int]]:
    """Where what has one syllable in pinyin stands in folded words: a Han character or a word."""
    found: list[tuple[int, int]] = []
    for word in WORD.finditer(plain):
        start, end = word.span()
        if HAN_RUN.match(word[0]):
            found += [(at, at + 1) for at in range(start, end)]
        else:
            found.append((start, end))
    return found
