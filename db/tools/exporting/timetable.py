"""The timetable of a Catalogue in one language: what frab's formats and calendars are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.tools.exporting.identifiers import acronym_of


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person of a session."""

    guid: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A session as it is exported; instants in UTC, "" for what is not known."""

    id: str
    guid: str
    title: str
    summary: str
    day: date
    start: datetime | None
    """None where it lasts all day."""
    end: datetime | None
    room: str
    """A name of `Timetable.rooms`, or ""."""
    track: str
    kind: str
    spoken: str
    """The tag of the language that is spoken."""
    cancelled: bool
    people: tuple[Speaker, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Every slot in order of day, room and hour."""

    id: str
    title: str
    language: str
    """The tag of the language that it is written in."""
    zone: ZoneInfo
    day_change_hour: int
    days: tuple[date, ...]
    rooms: tuple[tuple[str, str], ...]
    """(name, guid) of the rooms that are used, in display order."""
    slots: tuple[Slot, ...]

    @property
    def acronym(self) -> str:
        """The conference in four or more of a-z, 0-9 and _."""
        return acronym_of(self.id)

    @property
    def counts(self) -> dict[str, int]:
        """What is in it, as the import command counts it."""
        people = {person.guid for slot in self.slots for person in slot.people}
        return {
            "sessions": len(self.slots),
            "days": len(self.days),
            "rooms": len(self.rooms),
            "people": len(people),
        }

    def local(self, instant: datetime) -> datetime:
        """The hour where the conference is; in UTC where its offset then had seconds in it."""
        there = instant.astimezone(self.zone)
        return there if (there.utcoffset() or timedelta(0)).seconds % 60 == 0 else instant

    def span_of(self, day: date) -> tuple[datetime, datetime]:
        """When a conference day begins and ends: from one day change to the next."""
        change = time(self.day_change_hour)
        return (
            datetime.combine(day, change, self.zone),
            datetime.combine(day + timedelta(days=1), change, self.zone),
        )

    def by_day(self) -> Mapping[date, Mapping[str, list[Slot]]]:
        """The slots of each day by room; sessions without a room come last, under ""."""
        found: dict[date, dict[str, list[Slot]]] = {day: {} for day in self.days}
        names = {name: place for place, (name, _) in enumerate((*self.rooms, ("", "")))}
        for slot in sorted(self.slots, key=lambda slot: names[slot.room]):
            found[slot.day].setdefault(slot.room, []).append(slot)
        return found
