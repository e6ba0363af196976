"""What attract says of one highlight. Pure."""

from __future__ import annotations

from typing import NamedTuple

from db.catalogue import Activity, Forum, Session, Treasure
from kiosk.scene import Scene
from kiosk.sessions import session_rows

Shown = Treasure | Forum | Activity | Session


class Told(NamedTuple):
    kind: str
    title: str
    place: str


def told(record: Shown, scene: Scene) -> Told:
    words = scene.words
    if isinstance(record, Treasure):
        award = scene.catalogue.awards.get(record.award)
        kind = words.of(award.short_name or award.name) if award else ""
        return Told(kind, words.of(record.name), words.of(record.booth))
    if isinstance(record, Forum):
        return Told(words.tr("Forum"), words.of(record.title), "")
    if isinstance(record, Activity):
        place = scene.catalogue.places.get(record.place or "")
        where = words.of(place.name) if place else ""
        return Told(words.tr("Join and try"), words.of(record.name), where)
    row = session_rows.session_row(record, scene, hall_named=True)
    return Told(f"{words.tr('Next')} {row.time}", row.title, row.place)
