"""The sessions of a Catalogue by day, place and forum: made once for each, and kept. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from db.catalogue import Catalogue, Session
from kiosk.kept import kept
from kiosk.scene import Scene
from kiosk.sessions.times import NONE, Times

Lists = Mapping[str, tuple[Session, ...]]

NO_DATE = "none"
"""The key of the sessions whose date nobody printed."""


def day_key(session: Session) -> str:
    return session.day.isoformat() if session.day else NO_DATE


@kept
def every(catalogue: Catalogue) -> Times:
    return Times(catalogue.sessions.values())


def near(scene: Scene) -> Times:
    """Those in this kiosk's hall; all of them where it was told none."""
    return at_place(scene.catalogue, scene.here) if scene.here else every(scene.catalogue)


def at_place(catalogue: Catalogue, place: str) -> Times:
    """Those at a place or in a place that lies in it."""
    return _by_hall(catalogue).get(place, NONE)


def of_day(catalogue: Catalogue, day: str) -> tuple[Session, ...]:
    """In the order of the Catalogue; `day` is an ISO date or NO_DATE."""
    return _by_day(catalogue).get(day, ())


def day_counts(catalogue: Catalogue) -> Mapping[str, int]:
    return {day: len(sessions) for day, sessions in _by_day(catalogue).items()}


def of_forum(catalogue: Catalogue, forum: str) -> tuple[Session, ...]:
    """In order of start."""
    return _by_forum(catalogue).get(forum, ())


def in_room(catalogue: Catalogue, place: str) -> tuple[Session, ...]:
    """Those at this very place, in order of start."""
    return _by_room(catalogue).get(place, ())


def warm(catalogue: Catalogue) -> None:
    """Make what the first visitor would wait for."""
    for make in (every, _by_day, _by_forum, _by_room, _by_hall):
        make(catalogue)


@kept
def venues_named(catalogue: Catalogue) -> frozenset[str | None]:
    """Venues that sessions name themselves."""
    return frozenset(session.venue for session in catalogue.sessions.values())


@kept
def _by_day(catalogue: Catalogue) -> Lists:
    return _grouped((day_key(s), s) for s in catalogue.sessions.values())


@kept
def _by_forum(catalogue: Catalogue) -> Lists:
    return _grouped((s.forum, s) for s in every(catalogue).sessions)


@kept
def _by_room(catalogue: Catalogue) -> Lists:
    return _grouped((s.place, s) for s in every(catalogue).sessions)


@kept
def _by_hall(catalogue: Catalogue) -> Mapping[str, Times]:
    halls: dict[str, list[Session]] = defaultdict(list)
    for session in every(catalogue).sessions:
        place = catalogue.places.get(session.place or "")
        if place is not None:
            for where in {place.id, place.within or place.id}:
                halls[where].append(session)
    return {where: Times(there) for where, there in halls.items()}


def _grouped(keyed: Iterable[tuple[str | None, Session]]) -> Lists:
    found: dict[str, list[Session]] = defaultdict(list)
    for key, session in keyed:
        if key is not None:
            found[key].append(session)
    return {key: tuple(sessions) for key, sessions in found.items()}
