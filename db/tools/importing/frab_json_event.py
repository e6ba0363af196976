"""One event of a schedule.json, with its people and links."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.frab_json_values import listed, said, texts
from db.tools.importing.raw import RawEvent, RawPerson

_NAMES = ("public_name", "full_public_name", "name", "full_name")
"""Where writers put a speaker's name: who looks for one of them only loses the speakers."""


def event_of(
    event: Mapping[str, Any], day: date, room: str, path: str, findings: Findings
) -> RawEvent:
    """An event as it is written; `room` is the one that it stands in."""
    people = [
        _person(each, f"{path}.persons[{place}]", findings)
        for place, each in enumerate(listed(event.get("persons"), f"{path}.persons", findings))
    ]
    links = [
        _link(each, f"{path}.links[{place}]", findings)
        for place, each in enumerate(listed(event.get("links"), f"{path}.links", findings))
    ]
    values = texts(event)
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
    name = next((found for key in _NAMES if (found := said(raw.get(key)).strip())), "")
    ids = tuple(found for key in ("guid", "id", "code") if (found := said(raw.get(key))))
    return RawPerson(name, ids, said(raw.get("biography")))


def _link(raw: Any, path: str, findings: Findings) -> tuple[str, str] | None:
    if isinstance(raw, str):
        return raw, ""
    if isinstance(raw, Mapping):
        return said(raw.get("url") or raw.get("href")), said(raw.get("title"))
    findings.tell(quoted(raw), "a link", 'write {"url": "https://...", "title": "..."}', path=path)
    return None
