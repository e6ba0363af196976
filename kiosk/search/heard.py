"""Whether letters are the sound of Han: full pinyin, initials, or a mixture of both. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from db.frozen import dataclass

DOUBLE = ("zh", "ch", "sh")
SHORT = 3
"""Up to so many letters everything that can be heard is written down beforehand."""
States = set[tuple[int, bool]]


@dataclass(frozen=True, slots=True)
class Heard:
    """Which syllables the letters stand for, and whether they are spelt out."""

    first: int
    after: int
    full: bool


def heard(letters: str, syllables: Sequence[str]) -> Heard | None:
    """The best place: spelt out before initials, then the earliest. One letter: only the start."""
    starts = range(len(syllables) if len(letters) > 1 else min(1, len(syllables)))
    found = [h for at in starts if (h := heard_from(letters, syllables, at)) is not None]
    return min(found, key=lambda each: (not each.full, each.first), default=None)


def heard_from(letters: str, syllables: Sequence[str], first: int) -> Heard | None:
    """The letters as the sound of syllable `first` and what follows it."""
    if not letters:
        return None
    states: States = {(0, True)}
    for at in range(first, len(syllables)):
        syllable = syllables[at]
        ends = [_spelt(letters[used:], syllable, full, used) for used, full in states]
        if any(end is not None for end in ends):
            return Heard(first, at + 1, any(ends))
        states = _after(letters, syllable, states)
        if not states:
            return None
    return None


def _spelt(rest: str, syllable: str, full: bool, used: int) -> bool | None:
    """None where the letters do not end in this syllable, else whether all are spelt out."""
    if not syllable.startswith(rest):
        return None
    return full and (len(rest) > 1 or used == 0 or len(syllable) == 1)


def _after(letters: str, syllable: str, states: States) -> States:
    """(letters used, all spelt out) in every way to go past this syllable."""
    after: States = set()
    for used, full in states:
        rest = letters[used:]
        if rest.startswith(syllable):
            after.add((used + len(syllable), full))
        if rest[0] == syllable[0]:
            after.add((used + 1, full and len(syllable) == 1))
        if syllable[:2] in DOUBLE and rest.startswith(syllable[:2]):
            after.add((used + 2, full and len(syllable) == 2))
    return after


def short_sounds(syllables: Sequence[str], at: int) -> set[str]:
    """Every way to begin at syllable `at` with two or three letters."""
    own = syllables[at]
    following = syllables[at + 1] if at + 1 < len(syllables) else ""
    third = syllables[at + 2][:1] if at + 2 < len(syllables) else ""
    sounds = {own[:2], own[:3], own[:1] + following[:1], own[:1] + following[:2]}
    sounds |= {own[:2] + following[:1], own[:1] + following[:1] + third}
    return {sound for sound in sounds if 1 < len(sound) <= SHORT}
