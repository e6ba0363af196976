"""The days and hours of a conference that the time slider runs over. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.catalogue import Catalogue
from kiosk.moment import Moment
from kiosk.sessions.programme import slot_of

FIRST_HOUR, LAST_HOUR = 8, 20
"""What the slider shows at least, in local time."""
STEP = 5
"""Minutes of one step of the slider."""


def event_days(catalogue: Catalogue, moment: Moment) -> tuple[date, ...]:
    """Every day that the content names, in order."""
    sessions = catalogue.sessions.values()
    slots = [slot for slot in map(slot_of, sessions) if slot is not None]
    named = {each.date for each in catalogue.days.values()}
    held = {session.day for session in sessions if session.day is not None}
    started = {moment.day_of(slot.start) for slot in slots}
    return tuple(sorted(named | held | started)) or (catalogue.conference.start,)


def span_of(day: date, catalogue: Catalogue, moment: Moment) -> tuple[datetime, datetime]:
    """The first and last instant of the slider on a day: whole hours round its sessions."""
    first, last = (_at(day, hour, moment) for hour in (FIRST_HOUR, LAST_HOUR))
    for session in catalogue.sessions.values():
        slot = slot_of(session)
        if slot is not None and moment.day_of(slot.start) == day:
            first = min(first, _hour(slot.start))
            last = max(last, _hour(slot.over + timedelta(minutes=59)))
    return first, last


def instant_at(share: float, span: tuple[datetime, datetime]) -> datetime:
    """The instant at a share (0 to 1) of the span, on a whole step."""
    minutes = (span[1] - span[0]).total_seconds() / 60
    stepped = round(min(max(share, 0.0), 1.0) * minutes / STEP) * STEP
    return span[0] + timedelta(minutes=min(stepped, minutes))


def share_at(instant: datetime, span: tuple[datetime, datetime]) -> float:
    """Where an instant stands in the span: 0 before it, 1 after it."""
    return min(max((instant - span[0]) / (span[1] - span[0]), 0.0), 1.0)


def _at(day: date, hour: int, moment: Moment) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(moment.zone.key)).astimezone(UTC)


def _hour(instant: datetime) -> datetime:
    return instant.replace(minute=0, second=0, microsecond=0)
