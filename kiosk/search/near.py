"""What is nearest to a query that finds nothing: slips of the finger, homophones, parts. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from heapq import nsmallest
from itertools import islice, pairwise

from db.catalogue import SearchKey
from db.catalogue.folding import HAN_RUN, units

OFFERED = 5
COMPARED = 40
"""How many words are compared letter by letter; the others share fewer pairs of letters."""
ALIKE = 0.6
WORD_LEAST, WORD_MOST = 3, 24
PART_MOST = 8
WORDS_COMPARED = 8
"""Of a query; whoever types more words is not helped by what is near the ninth."""
Finds = Callable[[str], bool]


class Vocabulary:
    """The words of all titles, by their pairs of letters; and how each Han character sounds."""

    def __init__(self, keys: Iterable[SearchKey]) -> None:
        self._words: list[str] = []
        self._pairs: dict[str, list[int]] = {}
        self._sounds: dict[str, str] = {}
        seen: set[str] = set()
        for key in keys:
            for word in _words(key):
                if word not in seen:
                    seen.add(word)
                    self._add(word)
            self._listen(key)

    def _add(self, word: str) -> None:
        for pair in _pairs(word):
            self._pairs.setdefault(pair, []).append(len(self._words))
        self._words.append(word)

    def _listen(self, key: SearchKey) -> None:
        spans, syllables = units(key.folded) if key.pinyin else [], key.pinyin.split()
        if len(spans) == len(syllables):
            for (start, end), syllable in zip(spans, syllables, strict=True):
                if HAN_RUN.match(key.folded[start:end]):
                    self._sounds.setdefault(key.folded[start:end], syllable)

    def near(self, plain: str, finds: Finds, written: Finds) -> tuple[str, ...]:
        """Up to five queries near `plain` that find something, the nearest first.

        `written`: whether letters stand so anywhere, which is quick to know.
        """
        near: list[str] = []
        tried = {"", plain}
        for offer in self._offers(plain, finds, written) if plain else ():
            if offer not in tried and finds(offer):
                near.append(offer)
            if len(near) == OFFERED:
                break
            tried.add(offer)
        return tuple(near)

    def _offers(self, plain: str, finds: Finds, written: Finds) -> Iterator[str]:
        if " " in plain:
            yield from self._alike(plain)
        words = plain.split(" ")
        lost = [place for place, word in enumerate(words) if not finds(word)]
        if len(lost) == 1:  # with two, another word for one of them finds nothing either
            (place,) = lost
            for other in self._instead(words[place], written):
                yield " ".join((*words[:place], other, *words[place + 1 :]))
        for place, word in enumerate(words[:WORDS_COMPARED]):
            yield from islice(self._instead(word, written), OFFERED) if place in lost else (word,)

    def _instead(self, word: str, written: Finds) -> Iterator[str]:
        if HAN_RUN.search(word):
            yield "".join(self._sounds.get(each, each) for each in word)
            yield from written_parts(word, written)
        else:
            yield from self._alike(word)

    def _alike(self, word: str) -> list[str]:
        """Words that share pairs of letters, by how alike they are."""
        shared: Counter[int] = Counter()
        for pair in _pairs(word):
            shared.update(self._pairs.get(pair, ()))
        size, words = len(word), self._words
        far = [(-2 * pairs / (size + len(words[n])), n) for n, pairs in shared.items()]
        matcher = SequenceMatcher(b=word, autojunk=False)
        scored = []
        for _, number in nsmallest(COMPARED, far):
            matcher.set_seq1(words[number])
            if (alike := matcher.ratio()) >= ALIKE:
                scored.append((-alike, number))
        return [words[number] for _, number in sorted(scored)]


def _words(key: SearchKey) -> Iterator[str]:
    """Latin words, short titles as a whole, and names as they sound."""
    latin = [word for word in key.folded.split(" ") if word.isascii()]
    sounds = key.pinyin.replace(" ", "") if len(key.pinyin.split()) <= 6 else ""
    for word in (*latin, key.folded if key.folded.isascii() else "", sounds):
        if WORD_LEAST <= len(word) <= WORD_MOST:
            yield word


def _pairs(word: str) -> set[str]:
    return {first + second for first, second in pairwise(f"^{word}$")}


def written_parts(word: str, written: Finds) -> Iterator[str]:
    """Shorter and shorter parts of what was typed that are written somewhere; single characters
    only of two. What is written has no part that is not: each place is asked some two times.
    """
    longest: list[int] = []
    for at in range(len(word)):
        size = max(0, longest[-1] - 1) if longest else 0
        most = min(len(word) - 1, PART_MOST, len(word) - at)
        while size < most and written(word[at : at + size + 1]):
            size += 1
        longest.append(size)
    least = 2 if len(word) > 2 else 1
    for length in range(max(longest), least - 1, -1):
        yield from (word[at : at + length] for at, size in enumerate(longest) if size >= length)
