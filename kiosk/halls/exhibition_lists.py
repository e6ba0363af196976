"""What is shown in the halls as lines: exhibits and zones. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Exhibit, Zone
from kiosk.lists.hanging import HangingRow
from kiosk.scene import Scene


def exhibit_rows(exhibits: Iterable[Exhibit], scene: Scene) -> list[HangingRow]:
    """Each opens whoever shows it, where that is known."""
    words, rows = scene.words, []
    for exhibit in exhibits:
        owner = scene.catalogue.exhibitors.get(exhibit.exhibitor or "")
        rows.append(
            HangingRow(
                key=f"exhibits/{exhibit.id}",
                hang=(owner.booth or "") if owner else "",
                title=words.of(exhibit.name),
                detail=words.of(owner.name) if owner else "",
                mark=words.mark(exhibit.name),
                sources=len(exhibit.sources),
                differs=bool(exhibit.disagreements),
                screen="exhibitor" if owner else "",
                record=owner.id if owner else "",
                asks=f"exhibits/{exhibit.id}",
            )
        )
    return rows


def zone_rows(zones: Iterable[Zone], scene: Scene) -> list[HangingRow]:
    words = scene.words
    return [
        HangingRow(
            key=f"zones/{zone.id}",
            title=words.of(zone.name),
            mark=words.mark(zone.name),
            sources=len(zone.sources),
            differs=bool(zone.disagreements),
            asks=f"zones/{zone.id}",
        )
        for zone in zones
    ]
