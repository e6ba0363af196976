"""A programme as any system exports it: neutral frozen records, before they become ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.tools.importing.talk import Person, Room, Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """Everything in one file."""

    title: str
    acronym: str = ""
    venue: str = ""
    zone: str = ""
    """The IANA zone that the file names; "" where it names none."""
    change_hour: int | None = None
    days: tuple[date, ...] = ()
    rooms: tuple[Room, ...] = ()
    people: tuple[Person, ...] = ()
    talks: tuple[Talk, ...] = ()
    day_is_stated: bool = True
    """Whether the file itself says to which day a session belongs."""

    @property
    def counts(self) -> dict[str, int]:
        """What is in it, as the import command prints it."""
        return {
            "sessions": len(self.talks),
            "days": len(self.days),
            "rooms": len(self.rooms),
            "people": len(self.people),
        }
