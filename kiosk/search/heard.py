"""Whether letters are the sound of Han: full pinyin, initials, or a mixture of both. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from db.frozen import dataclass

DOUBLE = ("zh", "ch", "sh")
SHORT = 3
"""Up to so many letters everything that can be heard is written down beforehand."""
States = frozenset[tuple[int, bool]]
_START: States = frozenset({(0, True)})
_NOWHERE: States = frozenset()


@dataclass(frozen=True, slots=True)
class Heard:
    """Which syllables the letters stand for, and whether they are spelt out."""

    first: int
    after: int
    full: bool


def heard(letters: str, syllables: Sequence[str]) -> Heard | None:
    """The best place: spelt out before initials, then the earliest. One letter: only the start."""
    starts = range(len(syllables) if len(letters) > 1 else min(1, len(syllables)))
    ear = Ear(letters)
    found = [h for at in starts if (h := ear.heard_from(syllables, at)) is not None]
    return min(found, key=lambda each: (not each.full, each.first), default=None)


class Ear:
    """Listens for `letters`. What one syllable means after others is found out once, so that to
    listen to thousands of names costs little.
    """

    def __init__(self, letters: str) -> None:
        self._letters = letters
        self._steps: dict[tuple[States, str], tuple[bool | None, States]] = {}

    def heard_from(self, syllables: Sequence[str], first: int) -> Heard | None:
        """The letters as the sound of syllable `first` and what follows it."""
        steps, states = self._steps, _START if self._letters else _NOWHERE
        for at in range(first, len(syllables)):
            if not states:
                return None
            step = states, syllables[at]
            if step not in steps:
                steps[step] = self._step(*step)
            full, states = steps[step]
            if full is not None:
                return Heard(first, at + 1, full)
        return None

    def _step(self, states: States, syllable: str) -> tuple[bool | None, States]:
        """Whether the letters end in this syllable, all spelt out or not; else how to go on."""
        ends = [_spelt(self._letters[used:], syllable, full, used) for used, full in states]
        if any(end is not None for end in ends):
            return any(ends), _NOWHERE
        return None, _after(self._letters, syllable, states)


def _spelt(rest: str, syllable: str, full: bool, used: int) -> bool | None:
    """None where the letters do not end in this syllable, else whether all are spelt out."""
    if not syllable.startswith(rest):
        return None
    return full and (len(rest) > 1 or used == 0 or len(syllable) == 1)


def _after(letters: str, syllable: str, states: States) -> States:
    """(letters used, all spelt out) in every way to go past this syllable."""
    after: set[tuple[int, bool]] = set()
    for used, full in states:
        rest = letters[used:]
        if rest.startswith(syllable):
            after.add((used + len(syllable), full))
        if rest[0] == syllable[0]:
            after.add((used + 1, full and len(syllable) == 1))
        if syllable[:2] in DOUBLE and rest.startswith(syllable[:2]):
            after.add((used + 2, full and len(syllable) == 2))
    return frozenset(after)


def short_sounds(syllables: Sequence[str], at: int) -> set[str]:
    """Every way to begin at syllable `at` with two or three letters."""
    own = syllables[at]
    following = syllables[at + 1] if at + 1 < len(syllables) else ""
    third = syllables[at + 2][:1] if at + 2 < len(syllables) else ""
    sounds = {own[:2], own[:3], own[:1] + following[:1], own[:1] + following[:2]}
    sounds |= {own[:2] + following[:1], own[:1] + following[:1] + third}
    return {sound for sound in sounds if 1 < len(sound) <= SHORT}
