"""What attract says in both languages at once: sessions and highlights. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db.catalogue import Session, Text, Treasure
from kiosk import session_rows
from kiosk.language import Words
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class PairRow:
    """A session in both languages."""

    key: str
    time: str
    title: str
    title_other: str
    place: str
    place_other: str
    progress: float


def highlight(treasures: list[Treasure], turn: int, scene: Scene, other: Words) -> dict[str, str]:
    if not treasures:
        return {}
    own, treasure = scene.words, treasures[turn % len(treasures)]
    award = scene.catalogue.awards.get(treasure.award)
    kind = (award.short_name or award.name) if award else Text(())
    return {
        "highlight_kind": own.of(kind),
        "highlight_kind_other": other.of(kind),
        "highlight_title": own.of(treasure.name),
        "highlight_title_other": other.of(treasure.name),
        "highlight_place": own.of(treasure.booth),
        "highlight_place_other": other.of(treasure.booth),
    }


def pair_row(session: Session, scene: Scene, other: Words) -> PairRow:
    own_row = session_rows.session_row(session, scene, hall_named=not scene.here)
    there = replace(scene, words=other)
    other_row = session_rows.session_row(session, there, hall_named=not scene.here)
    return PairRow(
        key=session.id,
        time=own_row.time,
        title=own_row.title,
        title_other="" if other_row.title == own_row.title else other_row.title,
        place=session_rows.place_text(session, scene, hall_named=not scene.here),
        place_other=session_rows.place_text(session, there, hall_named=not scene.here),
        progress=own_row.progress,
    )
