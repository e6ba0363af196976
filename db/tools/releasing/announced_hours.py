"""The hours of announcements: today's or any day's, as the clocks of the conference show them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from db.errors import ContentError
from db.published.pointer import POINTER
from db.reader import read_catalogue
from db.tools.hours import BadHour, LocalTime

_HOUR = re.compile(r"\d{1,2}:\d\d")
_FULL = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?")


@dataclass(frozen=True, slots=True)
class Hours:
    """The conference's clock, and the instant that is now."""

    clock: LocalTime
    now: datetime

    def span(self, begins: str | None, until: str) -> tuple[datetime | None, datetime]:
        """(begin or None for now, end) in UTC. Raises ContentError."""
        starts = self._instant("--from", begins) if begins is not None else None
        expires = self._instant("--until", until)
        if expires <= self.now:
            what = f"{until} is past: it is {self.told(self.now)} there"
            raise ContentError.about("--until", what, "give a later time")
        if starts is not None and starts >= expires:
            raise ContentError.about("--from", f"{begins} is not before --until", "change one")
        return starts, expires

    def told(self, instant: datetime) -> str:
        """An instant as the conference's clocks show it, with the zone's name."""
        zone = self.clock.zone
        return f"{instant.astimezone(zone):%Y-%m-%d %H:%M} ({zone.key})"

    def _instant(self, option: str, words: str) -> datetime:
        words = words.strip()
        try:
            if _HOUR.fullmatch(words):
                return self.clock.instant(self._today().date(), words.zfill(5))
            if _FULL.fullmatch(words):
                return self.clock.written(words)
        except (BadHour, OverflowError) as error:
            raise ContentError.about(option, f"is wrong: {error}", "give another time") from error
        what = f"{words!r} is not a time"
        raise ContentError.about(option, what, "write 17:00, or 2024-07-05T17:00")

    def _today(self) -> datetime:
        """The conference day begins at the change hour, not at midnight."""
        local = self.now.astimezone(self.clock.zone)
        return local - timedelta(hours=self.clock.day_change_hour)


def hours_of(folder: Path, now: datetime) -> Hours:
    """The clock of the conference that is live in a folder. Raises ContentError."""
    conference = read_catalogue(folder / POINTER).conference
    return Hours(LocalTime(ZoneInfo(conference.zone), conference.day_change_hour), now)
