"""iCalendar (RFC 5545): every hour in UTC, the same UID for a session in every export."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from db.tools.exporting.notices import Notices
from db.tools.exporting.timetable import Slot, Timetable
from db.tools.importing.own import GENERATOR


def calendar_text(timetable: Timetable, stamp: datetime, notices: Notices) -> bytes:
    """The whole calendar; `stamp` is its DTSTAMP, since a clock would make every export differ."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//WAIC//{GENERATOR}//{timetable.language.upper()}")
    calendar.add("x-wr-calname", timetable.title)
    calendar.add("x-wr-timezone", timetable.zone.key)
    for slot in timetable.slots:
        if slot.people:
            rest = "whose speakers are left out: calendars have no place for them"
            notices.tell(slot.id, f"session {rest}", f"sessions {rest}")
        calendar.add_component(_event(slot, timetable.language, stamp))
    return bytes(calendar.to_ical())


def _event(slot: Slot, language: str, stamp: datetime) -> Any:
    from icalendar import Event

    event, said = Event(), {"LANGUAGE": language}
    event.add("uid", slot.guid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("summary", slot.title, parameters=said)
    _hours(event, slot)
    if slot.room:
        event.add("location", slot.room, parameters=said)
    if slot.summary:
        event.add("description", slot.summary, parameters=said)
    event.add("categories", [slot.kind])
    event.add("status", "CANCELLED" if slot.cancelled else "CONFIRMED")
    return event


def _hours(event: Any, slot: Slot) -> None:
    """Start and end in the same form: both in UTC, or both days."""
    if slot.start is None:
        event.add("dtstart", slot.day)
        event.add("dtend", slot.day + timedelta(days=1))
        return
    event.add("dtstart", slot.start.astimezone(UTC))
    if slot.end is not None:
        event.add("dtend", slot.end.astimezone(UTC))
