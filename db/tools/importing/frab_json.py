"""frab's and pretalx's schedule.json: schedule.conference.days[].rooms{name: [event]}."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.tools.importing.bounded import MAX_EVENTS
from db.tools.importing.clock import day_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.frab_json_event import event_of
from db.tools.importing.frab_json_values import listed, said, texts
from db.tools.importing.own import written_in
from db.tools.importing.raw import RawProgramme

_DAYS = "schedule.conference.days"


def raw_programme(whole: Mapping[str, Any], findings: Findings) -> RawProgramme:
    """Every event of every room of every day."""
    conference = whole["schedule"]["conference"]
    raw = RawProgramme(texts(conference))
    if isinstance(generator := whole.get("generator"), Mapping):
        raw.written_in = written_in(said(generator.get("name")), said(generator.get("system")))
    for room in listed(conference.get("rooms"), "schedule.conference.rooms", findings):
        if isinstance(room, Mapping):
            raw.room_guids.setdefault(said(room.get("name")).strip(), said(room.get("guid")))
    for number, day in enumerate(listed(conference.get("days"), _DAYS, findings)):
        path = f"{_DAYS}[{number}]"
        found = day_of(said(day.get("date"))) if isinstance(day, Mapping) else None
        if found is None:
            words = quoted(day.get("date")) if isinstance(day, Mapping) else quoted(day)
            fix = 'write it like "date": "2024-07-04"'
            findings.refuse(words, "the date of a day", fix, path=path)
            continue
        if found not in raw.days:
            raw.days.append(found)
        for room, event, where in _events(day, path, findings):
            if len(raw.events) >= MAX_EVENTS:
                fix = "import the programme in parts"
                raise findings.stop(f"more than {MAX_EVENTS:,} events", "fewer", fix)
            raw.events.append(event_of(event, found, room, where, findings))
    return raw


def _events(
    day: Mapping[str, Any], path: str, findings: Findings
) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    rooms = day.get("rooms")
    if not isinstance(rooms, Mapping):
        fix = 'write "rooms": {"Hall 1": [...]}, or {} for an empty day'
        findings.refuse(quoted(rooms), "rooms by name", fix, path=f"{path}.rooms")
        return
    for name, events in rooms.items():
        for place, event in enumerate(listed(events, f"{path}.rooms[{quoted(name)}]", findings)):
            where = f"{path}.rooms[{quoted(name)}][{place}]"
            if isinstance(event, Mapping):
                yield name, event, where
            else:
                findings.refuse(quoted(event), "an event", "write it as {...}", path=where)
