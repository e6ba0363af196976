"""frab's and pretalx's schedule.json: schedule.conference.days[].rooms{name: [event]}."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from db.tools.importing.bounded import MAX_EVENTS
from db.tools.importing.clock import day_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.raw import RawEvent, RawPerson, RawProgramme

_DAYS = "schedule.conference.days"
_NAMES = ("public_name", "full_public_name", "name", "full_name")
"""Where writers put a speaker's name: who looks for one of them only loses the speakers."""


def raw_programme(whole: Mapping[str, Any], findings: Findings) -> RawProgramme:
    """Every event of every room of every day."""
    conference = whole["schedule"]["conference"]
    raw = RawProgramme(_texts(conference))
    for room in _listed(conference.get("rooms"), "schedule.conference.rooms", findings):
        if isinstance(room, Mapping):
            raw.room_guids.setdefault(_said(room.get("name")).strip(), _said(room.get("guid")))
    for number, day in enumerate(_listed(conference.get("days"), _DAYS, findings)):
        path = f"{_DAYS}[{number}]"
        found = day_of(_said(day.get("date"))) if isinstance(day, Mapping) else None
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
            raw.events.append(_event(event, found, room, where, findings))
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
        for place, event in enumerate(_listed(events, f"{path}.rooms[{quoted(name)}]", findings)):
            where = f"{path}.rooms[{quoted(name)}][{place}]"
            if isinstance(event, Mapping):
                yield name, event, where
            else:
                findings.refuse(quoted(event), "an event", "write it as {...}", path=where)


def _event(
    event: Mapping[str, Any], day: date, room: str, path: str, findings: Findings
) -> RawEvent:
    people = [
        _person(each, f"{path}.persons[{place}]", findings)
        for place, each in enumerate(_listed(event.get("persons"), f"{path}.persons", findings))
    ]
    links = [
        _link(each, f"{path}.links[{place}]", findings)
        for place, each in enumerate(_listed(event.get("links"), f"{path}.links", findings))
    ]
    values = _texts(event)
    return RawEvent(
        values,
        day,
        room=values.get("room") or room,
        path=path,
        people=tuple(person for person in people if person),
        links=tuple(link for link in links if link),
    )


def _person(raw: Any, path: str, findings: Findings) -> RawPerson | None:
    if isinstance(raw, str):
        return RawPerson(raw)
    if not isinstance(raw, Mapping):
        findings.refuse(quoted(raw), "a person", 'write {"public_name": "..."}', path=path)
        return None
    name = next((found for key in _NAMES if (found := _said(raw.get(key)).strip())), "")
    ids = tuple(found for key in ("guid", "id", "code") if (found := _said(raw.get(key))))
    return RawPerson(name, ids, _said(raw.get("biography")))


def _link(raw: Any, path: str, findings: Findings) -> tuple[str, str] | None:
    if isinstance(raw, str):
        return raw, ""
    if isinstance(raw, Mapping):
        return _said(raw.get("url") or raw.get("href")), _said(raw.get("title"))
    findings.tell(quoted(raw), "a link", 'write {"url": "https://...", "title": "..."}', path=path)
    return None


def _listed(value: Any, path: str, findings: Findings) -> list[Any]:
    """A list; nothing is an empty one, and anything else is told."""
    if isinstance(value, list):
        return value
    if value is not None and value not in ("", {}):
        stops = not path.endswith(".links")
        tell = findings.refuse if stops else findings.tell
        tell(quoted(value), "a list", "put it between [ and ]", path=path)
    return []


def _texts(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: _said(value) for name, value in values.items()}


def _said(value: Any) -> str:
    """Words and numbers; what is no plain value says nothing."""
    if isinstance(value, bool) or value is None:
        return ""
    return str(value) if isinstance(value, str | int | float) else ""
