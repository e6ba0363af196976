"""Awards as lists: criteria as letters, treasures of the hall. Pure."""

from __future__ import annotations

from db.catalogue import Award, Treasure
from db.frozen import dataclass
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class LetterCell:
    """A criterion as a big letter, in both languages."""

    key: str
    letter: str
    name: str
    name_other: str


@dataclass(frozen=True, slots=True)
class TreasureRow:
    key: str
    rank: str
    name: str
    mark: str
    detail: str
    booth: str
    differs: bool


def letters(award: Award, scene: Scene) -> tuple[LetterCell, ...]:
    words = scene.words
    return tuple(
        LetterCell(
            f"{award.id}-{n}",
            criterion.letter,
            words.of(criterion.name),
            words.other(criterion.name),
        )
        for n, criterion in enumerate(award.criteria)
    )


def treasures(scene: Scene) -> tuple[TreasureRow, ...]:
    return tuple(_treasure_row(treasure, scene) for treasure in scene.catalogue.treasures.values())


def _treasure_row(treasure: Treasure, scene: Scene) -> TreasureRow:
    words = scene.words
    return TreasureRow(
        key=treasure.id,
        rank=str(treasure.rank),
        name=words.of(treasure.name),
        mark=words.mark(treasure.name),
        detail=words.of(treasure.organisation),
        booth=words.of(treasure.booth),
        differs=bool(treasure.disagreements),
    )
