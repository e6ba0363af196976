"""Rooms as rows of the agenda's grid. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.catalogue import Session
from kiosk.agenda.grid_shapes import GridRoom
from kiosk.scene import Scene
from kiosk.sessions.time_grid import Placed


def by_room(timed: Iterable[Session], scene: Scene) -> dict[str, list[Session]]:
    """Rooms in the order of the release, then venues, then what has no place at all."""
    order = {place: n for n, place in enumerate(scene.catalogue.places)}
    found: dict[str, list[Session]] = {}
    for session in timed:
        found.setdefault(_room_key(session, scene), []).append(session)
    return dict(sorted(found.items(), key=lambda item: (item[0] == "", order.get(item[0], 1e9))))


def _room_key(session: Session, scene: Scene) -> str:
    for key, known in (
        (session.place, scene.catalogue.places),
        (session.venue, scene.catalogue.venues),
    ):
        if key is not None and key in known:
            return key
    return ""


def room_rows(
    rooms: dict[str, list[Session]], laid: dict[str, list[Placed]], scene: Scene
) -> tuple[GridRoom, ...]:
    rows: list[GridRoom] = []
    lane = 0
    for key in rooms:
        lanes = 1 + max(placed.lane for placed in laid[key])
        title, detail = _room_words(key, scene)
        rows.append(GridRoom(key, title, detail, lane, lanes))
        lane += lanes
    return tuple(rows)


def _room_words(key: str, scene: Scene) -> tuple[str, str]:
    words, catalogue = scene.words, scene.catalogue
    place, venue = catalogue.places.get(key), catalogue.venues.get(key)
    if place is not None:
        hall = catalogue.places.get(place.within or "")
        around = words.of(hall.short_name or hall.name) if hall else ""
        return words.of(place.short_name or place.name), around
    if venue is not None:
        return words.of(venue.name), words.tr("room not published")
    return words.tr("room not published"), ""
