"""What one governance text has to say of its force, kind and backers. Pure."""

from __future__ import annotations

from db.catalogue import Initiative
from kiosk.governance import initiative_lines
from kiosk.governance.cells import Cell
from kiosk.scene import Scene


def force(initiative: Initiative, scene: Scene) -> Cell:
    square = "filled" if initiative.binding else "open"
    return Cell(initiative_lines.force(initiative, scene), square=square)


def backers(initiative: Initiative, scene: Scene) -> Cell:
    known = initiative.backing
    told = initiative_lines.backing(initiative, scene)
    return Cell(
        _sentence(told or scene.words.tr("no list of backers found")),
        scene.words.of(known.note) if known and told else "",
        known=bool(told),
        sources=len(initiative.sources) if told or initiative.disagreements else 0,
        differs=bool(initiative.disagreements),
    )


def kind(initiative: Initiative, scene: Scene) -> Cell | None:
    words = scene.words
    known = initiative.kind
    return Cell(_sentence(words.of(known)), mark=words.mark(known)) if known else None


def _sentence(words: str) -> str:
    """Begun with a capital, as it stands alone."""
    return words[:1].upper() + words[1:]
