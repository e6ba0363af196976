"""What the whole Catalogue is found by, made once for each. Pure.

A word is compared with the search keys of the release, which are folded at publish; letters are
also compared with the pinyin of the keys. Several words must all be found, in any order.
"""

from __future__ import annotations

import weakref
from enum import IntEnum
from typing import NamedTuple

from db.catalogue import Catalogue, SearchKey
from db.catalogue.folding import folded
from kiosk.search.near import Vocabulary
from kiosk.search.terms import TITLES, Terms

LONGEST = 64
"""Characters of a query; what comes after them is not read."""
REMEMBERED = 512
_WARM = "abcdefghijklmnopqrstuvwxyz0123456789"


class Tier(IntEnum):
    """How well something is met, best first."""

    EXACT = 0
    PREFIX = 1
    WORD = 2
    INSIDE = 3
    PINYIN = 4
    INITIALS = 5


_TIERS = tuple(Tier)


class Hit(NamedTuple):
    """A record that is found, and how well."""

    kind: str
    record: str
    tier: Tier
    secondary: bool
    """Whether only what stands under its title is met."""


class SearchIndex:
    """Answers are remembered, so that a language flip or the way back costs nothing."""

    def __init__(self, catalogue: Catalogue) -> None:
        keys = [key for key in catalogue.search_keys if _leads_somewhere(key, catalogue)]
        self.keys: dict[tuple[str, str], list[SearchKey]] = {}
        for key in keys:
            self.keys.setdefault((key.kind, key.record_id), []).append(key)
        self.records = tuple(self.keys)
        places = {each: place for place, each in enumerate(self.records)}
        self._terms = Terms(keys, [places[key.kind, key.record_id] for key in keys])
        self._vocabulary = Vocabulary(key for key in keys if key.field in TITLES)
        self._hits: dict[int, Hit] = {}
        self._answers: dict[str, tuple[Hit, ...]] = {}
        for letter in _WARM:
            self.find(letter)

    def find(self, query: str) -> tuple[Hit, ...]:
        """Everything that has all words of `query`, best first, then in catalogue order."""
        plain = folded(query[:LONGEST])
        if plain not in self._answers:
            if len(self._answers) >= REMEMBERED:
                self._answers.clear()
            self._answers[plain] = self._found(plain)
        return self._answers[plain]

    def near(self, query: str) -> tuple[str, ...]:
        """What to offer instead of a query that finds nothing."""
        plain = folded(query[:LONGEST])
        return self._vocabulary.near(plain, self._finds, self._terms.written)

    def _finds(self, query: str) -> bool:
        """Whether `query` finds anything, which costs less than to put it in order."""
        return bool(self._scores(folded(query[:LONGEST])))

    def _scores(self, plain: str) -> dict[int, int]:
        """The best score of each place."""
        whole = self._terms.scores(plain) if plain else {}
        if " " not in plain:
            return whole
        scores = dict(whole)
        for place, score in self._all_of(plain.split(" ")).items():
            scores[place] = min(scores.get(place, score), score)
        return scores

    def _found(self, plain: str) -> tuple[Hit, ...]:
        scores = self._scores(plain)
        count = len(self.records)
        best = sorted([score * count + place for place, score in scores.items()])
        return tuple(self._hits.get(each) or self._hit(each) for each in best)

    def _hit(self, number: int) -> Hit:
        """Of `score * count + place`; one object for all answers that hold it."""
        score, place = divmod(number, len(self.records))
        hit = Hit(*self.records[place], _TIERS[score // 4], bool(score & 2))
        return self._hits.setdefault(number, hit)

    def _all_of(self, words: list[str]) -> dict[int, int]:
        """Records that have every word; the worst of them counts, and never as a whole title."""
        found = [self._terms.scores(word) for word in dict.fromkeys(words)]
        fewest = min(found, key=len)
        least = Tier.WORD * 4
        return {
            place: max(least, *(each[place] for each in found))
            for place in fewest
            if all(place in each for each in found)
        }


def _leads_somewhere(key: SearchKey, catalogue: Catalogue) -> bool:
    return bool(key.folded) and key.record_id in getattr(catalogue, key.kind, ())


_kept: dict[int, tuple[weakref.ref[Catalogue], SearchIndex]] = {}
"""By the identity of the Catalogue; it goes with it."""


def index_of(catalogue: Catalogue) -> SearchIndex:
    """The index of this very Catalogue, made once and kept for as long as it lives."""
    key = id(catalogue)
    if key not in _kept:
        alive = weakref.ref(catalogue, lambda _: _kept.pop(key, None))
        _kept[key] = (alive, SearchIndex(catalogue))
    return _kept[key][1]
