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

    def near(self, plain: str, finds: Finds) -> tuple[str, ...]:
        """Up to five queries near `plain` that find something, the nearest first."""
        if not plain:
            return ()
        offers = (o for o in dict.fromkeys(self._offers(plain, finds)) if o != plain and finds(o))
        return tuple(islice(offers, OFFERED))

    def _offers(self, plain: str, finds: Finds) -> Iterator[str]:
        if " " in plain:
            yield from self._alike(plain)
        words = plain.split(" ")
        instead = {word: () if finds(word) else (*self._instead(word),) for word in words}
        for place, word in enumerate(words):
            for other in instead[word]:
                yield " ".join((*words[:place], other, *words[place + 1 :]))
        for word in words:
            yield from instead[word][:OFFERED] or (word,)

    def _instead(self, word: str) -> Iterator[str]:
        if HAN_RUN.search(word):
            yield "".join(self._sounds.get(each, each) for each in word)
            yield from _parts(word)
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


def _parts(word: str) -> Iterator[str]:
    """Shorter and shorter parts of what was typed; single characters only of two."""
    least = 2 if len(word) > 2 else 1
    for length in range(min(len(word) - 1, 8), least - 1, -1):
        for at in range(len(word) - length + 1):
            yield word[at : at + length]
