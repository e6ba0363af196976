"""What came of the conference, as lines. Pure."""

from __future__ import annotations

from kiosk.lists.lines import FactRow
from kiosk.scene import Scene
from kiosk.wording import phrases


def outcome_rows(scene: Scene) -> tuple[FactRow, ...]:
    """What came of the conference; `key` is "outcomes/id"."""
    words = scene.words
    return tuple(
        FactRow(
            f"outcomes/{outcome.id}",
            phrases.partial_date(outcome.date, words),
            words.of(outcome.name),
            words.of(outcome.detail),
            mark=words.mark(outcome.name),
            sources=len(outcome.sources),
            differs=bool(outcome.disagreements),
        )
        for outcome in scene.catalogue.outcomes.values()
    )
