"""frab's and pretalx's schedule.json, as the schema at c3voc.de/schedule/schema.json has it."""

from __future__ import annotations

import json
from typing import Any

from db.tools.exporting.frab_values import (
    SLOT_LENGTH,
    VERSION,
    instant,
    length,
    subtitle,
)
from db.tools.exporting.identifiers import numbers_of, slug_of
from db.tools.exporting.timetable import Slot, Timetable
from db.tools.importing.own import GENERATOR, system_of

SCHEMA = "https://c3voc.de/schedule/schema.json"


def schedule_json(timetable: Timetable, version: str) -> bytes:
    """The whole file; `version` says which content it was made from."""
    whole = {
        "$schema": SCHEMA,
        "generator": {
            "name": GENERATOR,
            "version": VERSION,
            "system": system_of(timetable.id, timetable.language),
        },
        "schedule": {"version": version, "conference": _conference(timetable)},
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _conference(timetable: Timetable) -> dict[str, Any]:
    return {
        "acronym": timetable.acronym,
        "title": timetable.title,
        "start": timetable.days[0].isoformat(),
        "end": timetable.days[-1].isoformat(),
        "daysCount": len(timetable.days),
        "timeslot_duration": SLOT_LENGTH,
        "time_zone_name": timetable.zone.key,
        "rooms": [{"name": name, "guid": guid} for name, guid in timetable.rooms],
        "days": _days(timetable),
    }


def _days(timetable: Timetable) -> list[dict[str, Any]]:
    numbers = numbers_of(slot.guid for slot in timetable.slots)
    people = numbers_of(each.guid for slot in timetable.slots for each in slot.people)
    days = []
    for number, (day, rooms) in enumerate(timetable.by_day().items(), start=1):
        start, end = (when.isoformat() for when in timetable.span_of(day))
        events = {
            name: [_event(slot, timetable, numbers[slot.guid], people) for slot in slots]
            for name, slots in rooms.items()
        }
        head = {"index": number, "date": day.isoformat(), "day_start": start, "day_end": end}
        days.append({**head, "rooms": events})
    return days


def _event(slot: Slot, timetable: Timetable, number: int, people: dict[str, int]) -> dict[str, Any]:
    assert slot.start is not None
    start = timetable.local(slot.start)
    known_end = {"end": instant(timetable, slot.end)} if slot.end else {}
    return {
        "guid": slot.guid,
        "id": number,
        "date": start.isoformat(),
        "start": f"{start:%H:%M}",
        **known_end,
        "duration": length(slot),
        "room": slot.room,
        "slug": slug_of(timetable.acronym, slot.id, slot.guid),
        "url": f"urn:uuid:{slot.guid}",
        "title": slot.title,
        "subtitle": subtitle(slot, timetable),
        "track": slot.track,
        "type": slot.kind,
        "language": slot.spoken or None,
        "abstract": slot.summary,
        "persons": [
            {"guid": each.guid, "id": people[each.guid], "public_name": each.name}
            for each in slot.people
        ],
        "links": [],
    }
