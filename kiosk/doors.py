"""The doors of home: what lies behind each, and how much. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.figures import amount, first_of
from kiosk.scene import Scene


@dataclass(frozen=True, slots=True)
class DoorRow:
    """A door opens `screen`, at `record` where it leads to one part of it."""

    key: str
    screen: str
    title: str
    detail: str
    count: str = ""
    record: str = ""
    strands: bool = False


def doors(scene: Scene) -> tuple[DoorRow, ...]:
    """Doors that would lead to nothing are left out; what the event is stands in home's head."""
    known = (_agenda, _forums, _awards, _governance, _exhibition, _activities, _people, _venues)
    return tuple(door for make in known for door in make(scene))


def _agenda(scene: Scene) -> tuple[DoorRow, ...]:
    sessions, words = scene.catalogue.sessions, scene.words
    dated = sum(s.day is not None for s in sessions.values())
    detail = words.tr("sessions, {dated} with a date", dated=dated)
    return (DoorRow("agenda", "agenda", words.tr("Agenda"), detail, str(len(sessions))),)


def _forums(scene: Scene) -> tuple[DoorRow, ...]:
    words, held = scene.words, first_of("forums", scene)
    shape = " + ".join(scene.catalogue.conference.pattern.split("+"))
    detail = words.tr("as {pattern}", pattern=shape)
    count = amount(held, words) if held else str(len(scene.catalogue.forums))
    return (DoorRow("forums", "forums", words.tr("Forums"), detail, count, strands=True),)


def _awards(scene: Scene) -> tuple[DoorRow, ...]:
    catalogue, words = scene.catalogue, scene.words
    year = catalogue.conference.start.year
    won = [winner for winner in catalogue.winners.values() if winner.year == year]
    detail = words.tr("winners of {n} awards", len({winner.award for winner in won}))
    if catalogue.treasures:
        detail = words.tr("winners, {n} treasures of the hall", len(catalogue.treasures))
    return (DoorRow("awards", "awards", words.tr("Awards"), detail, str(len(won))),)


def _governance(scene: Scene) -> tuple[DoorRow, ...]:
    words, initiatives = scene.words, scene.catalogue.initiatives
    years = sorted(initiative.date[:4] for initiative in initiatives.values())
    detail = words.tr("texts, {first} to {last}", first=years[0], last=years[-1]) if years else ""
    name = words.tr("Governance")
    return (DoorRow("governance", "governance", name, detail, str(len(initiatives))),)


def _exhibition(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("Exhibition"), scene.words.tr("exhibitors found so far")
    return _counted("exhibition", name, detail, len(scene.catalogue.exhibitors))


def _activities(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("Try and compete"), scene.words.tr("contests and experiences")
    return _counted("activities", name, detail, len(scene.catalogue.activities))


def _people(scene: Scene) -> tuple[DoorRow, ...]:
    name, detail = scene.words.tr("People"), scene.words.tr("people the sources name")
    return _counted("people", name, detail, len(scene.catalogue.people))


def _venues(scene: Scene) -> tuple[DoorRow, ...]:
    places = len(scene.catalogue.places)
    name, detail = scene.words.tr("Venues"), scene.words.tr("venues, {n} places on the map", places)
    return _counted("venues", name, detail, len(scene.catalogue.venues))


def _counted(screen: str, title: str, detail: str, count: int) -> tuple[DoorRow, ...]:
    return (DoorRow(screen, screen, title, detail, str(count)),) if count else ()
