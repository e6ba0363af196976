"""The doors of home: what lies behind each, and how much. Pure."""

from __future__ import annotations

from kiosk.home.door_rows import DoorRow
from kiosk.home.hall_doors import activities, exhibition, people, venues
from kiosk.scene import Scene
from kiosk.sessions import timetable
from kiosk.wording.figures import amount, first_of


def doors(scene: Scene) -> tuple[DoorRow, ...]:
    """Doors that would lead to nothing are left out; what the event is stands in home's head."""
    known = (_agenda, _forums, _awards, _governance, exhibition, activities, people, venues)
    return tuple(door for make in known for door in make(scene))


def _agenda(scene: Scene) -> tuple[DoorRow, ...]:
    sessions, words = scene.catalogue.sessions, scene.words
    dated = len(sessions) - len(timetable.of_day(scene.catalogue, timetable.NO_DATE))
    detail = words.tr("sessions, {dated} with a date", dated=dated)
    return (DoorRow("agenda", "agenda", words.tr("Agenda"), detail, str(len(sessions))),)


def _forums(scene: Scene) -> tuple[DoorRow, ...]:
    words, held = scene.words, first_of("forums", scene)
    shape = " + ".join(scene.catalogue.conference.pattern.split("+"))
    detail = words.tr("as {pattern}", pattern=shape) if shape else ""
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
