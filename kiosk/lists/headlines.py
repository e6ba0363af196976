"""The figures that head a page, one for each topic. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.frozen import dataclass
from kiosk.scene import Scene
from kiosk.wording.figures import amount, first_of


@dataclass(frozen=True, slots=True)
class FigureRow:
    key: str
    amount: str
    label: str
    sources: int
    differs: bool


def headlines(topics: Iterable[str], scene: Scene) -> tuple[FigureRow, ...]:
    """The first figure of every topic; a topic without one is left out."""
    figures = [first_of(topic, scene) for topic in topics]
    return tuple(
        FigureRow(
            key=figure.id,
            amount=amount(figure, scene.words),
            label=scene.words.of(figure.unit),
            sources=len(figure.sources),
            differs=bool(figure.disagreements),
        )
        for figure in figures
        if figure is not None
    )
