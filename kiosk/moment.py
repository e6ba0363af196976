"""One instant as the conference sees it: local time and conference day. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.catalogue import Conference
from db.frozen import dataclass

BELIEVED_BEFORE = timedelta(days=400)
BELIEVED_AFTER = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class Moment:
    """`instant` is aware, in UTC, cut to the minute."""

    instant: datetime
    zone: ZoneInfo
    day_change_hour: int
    believable: bool
    """False while the host's clock cannot be right: then nothing claims to be now."""

    @property
    def local(self) -> datetime:
        return self.instant.astimezone(self.zone)

    @property
    def day(self) -> date:
        return self.day_of(self.instant)

    def local_of(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone)

    def day_of(self, instant: datetime) -> date:
        """The conference day, which begins at the change hour, not at midnight."""
        return (self.local_of(instant) - timedelta(hours=self.day_change_hour)).date()

    def begin_of(self, day: date) -> datetime:
        """The instant at which a conference day begins."""
        return datetime.combine(day, time(self.day_change_hour), self.zone).astimezone(UTC)


def moment_of(instant: datetime, conference: Conference) -> Moment:
    """`instant` (aware) in the zone of `conference`."""
    minute = instant.astimezone(UTC).replace(second=0, microsecond=0)
    start = datetime.combine(conference.start, datetime.min.time(), UTC)
    believable = start - BELIEVED_BEFORE <= minute <= start + BELIEVED_AFTER
    return Moment(minute, ZoneInfo(conference.zone), conference.day_change_hour, believable)
