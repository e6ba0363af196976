"""Which part of a text was met by the query: as written, or the Han whose sound it is. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from db.catalogue.folding import bare, units
from db.frozen import dataclass
from kiosk.search.heard import heard


@dataclass(frozen=True, slots=True)
class Marked:
    before: str
    match: str
    after: str


def marked(words: str, plain: str, spoken: str = "") -> Marked | None:
    """`plain` is the folded query, `spoken` the pinyin of `words`. The whole query, else a word."""
    folded, places = traced(words)
    for term in dict.fromkeys((plain, *plain.split(" "))):
        span = term and (_written(term, folded) or _sounding(term, folded, spoken))
        if span:
            first, last = places[span[0]], places[span[1] - 1]
            return Marked(words[:first], words[first : last + 1], words[last + 1 :])
    return None


def traced(words: str) -> tuple[str, list[int]]:
    """`words` folded, and where each of its characters came from."""
    kept: list[tuple[str, int]] = []
    for place, character in enumerate(words):
        for each in _bare(character):
            if each != " " or (kept and kept[-1][0] != " "):
                kept.append((each, place))
    return "".join(each for each, _ in kept).rstrip(" "), [place for _, place in kept]


@lru_cache(maxsize=8192)
def _bare(character: str) -> str:
    """Each keystroke asks for every character of every line."""
    return bare(character)


def _written(term: str, plain: str) -> tuple[int, int] | None:
    """The place that begins a word, else the first."""
    found = list(_all(term, plain))
    if not found:
        return _tight(term, plain)
    words = [at for at in found if at == 0 or not _letter(plain[at - 1])]
    at = (words or found)[0]
    if term.isascii() and len(term) < 3 and not words:
        return None
    return at, at + len(term)


def _letter(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _all(term: str, plain: str) -> Iterator[int]:
    at = plain.find(term)
    while at >= 0:
        yield at
        at = plain.find(term, at + 1)


def _tight(term: str, plain: str) -> tuple[int, int] | None:
    """Words that were typed without the spaces between them."""
    kept = [(each, place) for place, each in enumerate(plain) if each != " "]
    letters = term.replace(" ", "")
    at = "".join(each for each, _ in kept).find(letters) if len(letters) > 2 else -1
    return (kept[at][1], kept[at + len(letters) - 1][1] + 1) if at >= 0 else None


def _sounding(term: str, plain: str, spoken: str) -> tuple[int, int] | None:
    syllables, spans = spoken.split(), units(plain)
    if not syllables or len(syllables) != len(spans):
        return None
    place = heard(term.replace(" ", ""), syllables)
    return (spans[place.first][0], spans[place.after - 1][1]) if place else None
