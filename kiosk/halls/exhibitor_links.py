"""What the data ties to one exhibitor: treasures, winners, activities. Pure."""

from __future__ import annotations

from db.catalogue import Exhibitor, Text
from kiosk.halls import award_winners
from kiosk.lists.lines import LinkRow
from kiosk.scene import Scene


def links(exhibitor: Exhibitor, scene: Scene) -> tuple[LinkRow, ...]:
    """Treasures at its booth, works that won under its name, activities that it organises."""
    catalogue, tr = scene.catalogue, scene.words.tr
    booth = Text.of(en=exhibitor.booth or "", zh=exhibitor.booth or "")
    treasures = [t for t in catalogue.treasures.values() if booth and t.booth == booth]
    winners = [w for w in catalogue.winners.values() if w.entrant == exhibitor.name]
    joined = [a for a in catalogue.activities.values() if exhibitor.name in a.organisers]
    treasure, activity = tr("Treasure of the hall"), tr("Try and compete")
    return (
        *(_link("award", t.id, t.name, treasure, scene) for t in treasures),
        *(award_winners.winner_row(winner, scene) for winner in winners),
        *(_link("activity", a.id, a.name, activity, scene) for a in joined),
    )


def _link(screen: str, record: str, name: Text, detail: str, scene: Scene) -> LinkRow:
    words = scene.words
    return LinkRow(
        key=f"{screen}-{record}",
        title=words.of(name),
        detail=detail,
        mark=words.mark(name),
        screen=screen,
        record=record,
    )
