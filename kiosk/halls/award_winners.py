"""Winners of awards as lines. Pure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue import Award, Winner
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene
from kiosk.wording import phrases

LINE_WIDTH = 52
"""How wide title and owner may be together to share a line."""


def winners(award: Award, scene: Scene) -> tuple[LinkRow, ...]:
    """Whose work it is stands beside the title where that fits in every row, else below."""
    year = scene.catalogue.conference.start.year
    winners = [w for w in scene.catalogue.winners.values() if w.award == award.id]
    rows = [winner_row(w, scene) for w in winners if w.year == year]
    if any(_width(row.title) + _width(row.aside) > LINE_WIDTH for row in rows):
        rows = [replace(row, aside="", detail=row.aside) for row in rows]
    return tuple(rows)


def winner_row(winner: Winner, scene: Scene) -> LinkRow:
    """The work stands first; where none is named, the person."""
    words = scene.words
    title = winner.project or winner.person or winner.entrant
    rest = [words.of(text) for text in (winner.person, winner.entrant) if text and text != title]
    return LinkRow(
        key=winner.id,
        title=words.of(title),
        aside=phrases.listed(rest, words),
        mark=words.mark(title),
        differs=bool(winner.disagreements),
        screen="award",
        record=winner.id,
    )


def _width(text: str) -> int:
    """Roughly how many Latin letters wide; a Han character takes two."""
    return sum(2 if character >= "\u2e80" else 1 for character in text)
