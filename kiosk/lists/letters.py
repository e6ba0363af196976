"""The alphabet of a long list: the order of its names, their letters, the strip to them.

Chinese names stand by their pinyin, which was made at publish. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Exhibitor
from db.frozen import dataclass
from kiosk.scene import Scene

OTHERS = "#"
MOST_CELLS = 8


@dataclass(frozen=True, slots=True)
class StripCell:
    """A cell of the strip: one or more letters, and where the first begins in the list."""

    key: str
    text: str
    row: int


def by_name(exhibitors: Iterable[Exhibitor], scene: Scene) -> list[tuple[str, Exhibitor]]:
    """(letter, exhibitor) in the visitor's alphabet; what has no letter stands last."""
    spelled = {
        (key.record_id, key.language): key.pinyin.replace(" ", "") or key.folded
        for key in scene.catalogue.search_keys
        if key.kind == "exhibitors" and key.field == "name"
    }
    named = []
    for exhibitor in exhibitors:
        said = scene.words.said(exhibitor.name)
        spelling = spelled.get((exhibitor.id, said.language)) or said.words.casefold()
        letter = letter_of(spelling)
        named.append((letter == OTHERS, spelling, exhibitor.id, letter, exhibitor))
    return [(letter, exhibitor) for *_, letter, exhibitor in sorted(named, key=lambda n: n[:3])]


def letter_of(spelling: str) -> str:
    first = spelling[:1].upper()
    return first if "A" <= first <= "Z" else OTHERS


def strip(starts: list[tuple[str, int]], most: int = MOST_CELLS) -> tuple[StripCell, ...]:
    """At most `most` cells for (letter, row), neighbours sharing one: "A–C"; OTHERS is alone."""
    letters = [start for start in starts if start[0] != OTHERS]
    others = [[start] for start in starts if start[0] == OTHERS]
    size = max(1, -(-len(letters) // (most - len(others))))
    groups = [letters[n : n + size] for n in range(0, len(letters), size)]
    return tuple(StripCell(g[0][0], _text(g), g[0][1]) for g in [*groups, *others])


def _text(group: list[tuple[str, int]]) -> str:
    first, last = group[0][0], group[-1][0]
    return first if first == last else f"{first}–{last}"
