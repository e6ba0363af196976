"""One term against all search keys, quickly: as written, and as the sound of Han. Pure.

A score is the tier (see search_index.Tier) times 4, 2 more in a secondary field, 1 more where a
sound does not begin the field; the least is the best.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from db.catalogue import SearchKey
from kiosk.search.heard import SHORT, Ear, short_sounds

TITLES = frozenset({"title", "name", "short_name", "entrant", "person", "project"})
REMEMBERED = 256
SYLLABLES = 127
ONLY_BEGINNING = 2
"""Latin letters up to which the inside of words is not searched: nearly all would have them."""
EXACT, PREFIX, WORD, INSIDE, PINYIN, INITIALS = (tier * 4 for tier in range(6))
_LETTERS = re.compile(r"[a-z0-9+]+")


class Lines:
    """Many short texts as one, so that the search through them is one call."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._whole = "\n".join(lines)
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def __contains__(self, words: str) -> bool:
        return words in self._whole

    def having(self, words: str) -> Iterator[int]:
        """The number of every line that has `words` in it."""
        at = self._whole.find(words)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._whole.find(words, self._starts[number + 1])

    def beginning_word(self, letters: str) -> Iterator[int]:
        """The number of every line with a word that begins with Latin `letters`."""
        escaped, last = re.escape(letters), -1
        for met in re.finditer(f"{escaped}(?<![a-z0-9]{escaped})", self._whole):
            number = bisect_right(self._starts, met.start()) - 1
            if number != last:
                yield number
                last = number


class Terms:
    """`places[n]`: the record that key `n` belongs to."""

    def __init__(self, keys: Sequence[SearchKey], places: Sequence[int]) -> None:
        self._places = places
        self._secondary = [0 if key.field in TITLES else 2 for key in keys]
        self._plain = [key.folded for key in keys]
        self._tight = [plain.replace(" ", "") for plain in self._plain]
        self._plain_lines = Lines(self._plain)
        self._tight_lines = Lines(self._tight)
        self._spoken = [key.pinyin.split()[:SYLLABLES] for key in keys]
        self._firsts: dict[str, list[int]] = {}
        self._sounds: dict[str, list[int]] = {}
        self._learn()
        self._remembered: dict[str, dict[int, int]] = {}
        self._narrowed: dict[str, list[int]] = {}

    def _learn(self) -> None:
        """Under each two or three letters: key number and syllable, and whether spelt out."""
        for number, syllables in enumerate(self._spoken):
            if syllables:
                self._firsts.setdefault(syllables[0][0], []).append(number)
            for at, syllable in enumerate(syllables):
                for sound in short_sounds(syllables, at):
                    entry = number << 8 | at << 1 | syllable.startswith(sound)
                    self._sounds.setdefault(sound, []).append(entry)

    def written(self, letters: str) -> bool:
        """Whether any key has these very letters in it."""
        return letters in self._plain_lines

    def scores(self, term: str) -> dict[int, int]:
        """Place of each record that has `term` -> its best score."""
        if term not in self._remembered:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            self._remembered[term] = self._scores(term)
        return self._remembered[term]

    def _scores(self, term: str) -> dict[int, int]:
        scores: dict[int, int] = {}
        places, secondary = self._places, self._secondary
        for number, score in self._all(term):
            place, whole = places[number], score + secondary[number]
            if whole < scores.get(place, 99):
                scores[place] = whole
        return scores

    def _all(self, term: str) -> Iterator[tuple[int, int]]:
        yield from self._written(term)
        letters = term.replace(" ", "")
        if _LETTERS.fullmatch(letters):
            if len(letters) > 2:
                yield from self._run_together(letters)
            yield from self._sounding(letters)

    def _written(self, term: str) -> Iterator[tuple[int, int]]:
        """Han has no spaces: what ends a name is as much a word of it as what begins it."""
        latin, lines = _LETTERS.match(term) is not None, self._plain_lines
        short = latin and len(term) <= ONLY_BEGINNING
        for number in lines.beginning_word(term) if short else lines.having(term):
            plain = self._plain[number]
            if plain.startswith(term) or (not latin and plain.endswith(term)):
                yield number, EXACT if plain == term else PREFIX
            elif short or f" {term}" in plain or (latin and _begins_word(term, plain)):
                yield number, WORD
            else:
                yield number, INSIDE

    def _run_together(self, letters: str) -> Iterator[tuple[int, int]]:
        """Words without the spaces between them: "liqiang", "glm4"."""
        for number in self._tight_lines.having(letters):
            whole = self._tight[number]
            begins = WORD if whole.startswith(letters) else INSIDE
            yield number, PREFIX if whole == letters else begins

    def _sounding(self, letters: str) -> Iterator[tuple[int, int]]:
        if len(letters) == 1:
            yield from ((number, PINYIN) for number in self._firsts.get(letters, ()))
        for entry in self._heard(letters) if len(letters) > 1 else ():
            yield entry >> 8, (PINYIN if entry & 1 else INITIALS) + (entry >> 1 & SYLLABLES > 0)

    def _heard(self, letters: str) -> list[int]:
        """What sounds like `letters`, among what sounds like all but the last of them."""
        if len(letters) <= SHORT:
            return self._sounds.get(letters, [])
        if letters not in self._narrowed:
            entries: list[int] = []
            ear = Ear(letters)
            for entry in self._heard(letters[:-1]):
                first = entry >> 1 & SYLLABLES
                if place := ear.heard_from(self._spoken[entry >> 8], first):
                    entries.append(entry & ~1 | place.full)
            if len(self._narrowed) >= REMEMBERED:
                self._narrowed.clear()
            self._narrowed[letters] = entries
        return self._narrowed[letters]


def _begins_word(term: str, plain: str) -> bool:
    """Whether a Latin term stands after a Han character or a sign."""
    at = plain.find(term)
    while at >= 0:
        if not (plain[at - 1].isascii() and plain[at - 1].isalnum()):
            return True
        at = plain.find(term, at + 1)
    return False
