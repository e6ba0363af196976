"""Builders of programme files: small frab XML and JSON, iCalendar, and where the real ones are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from db.tools.importing.findings import Findings
from db.tools.importing.programme import Programme
from db.tools.importing.reading import read_programme

ROOT = Path(__file__).parent.parent.parent
CORPUS = next(
    (
        found
        for up in (ROOT.parent, ROOT.parent.parent)
        if (found := up / "shared/schedules").is_dir()
    ),
    None,
)
"""Real programmes, which are not part of the project."""

HEAD = "<conference><title>Conf</title><acronym>conf</acronym>{zone}</conference>"
ZONE = "<time_zone_name>Asia/Shanghai</time_zone_name>"


def event(**fields: str) -> str:
    """One <event>; `persons` and `links` hold XML."""
    given = {"title": "A talk", "start": "10:00", "duration": "00:30", "room": "Hall 1", **fields}
    key = given.pop("id", "1")
    return f'<event id="{key}">' + "".join(f"<{n}>{v}</{n}>" for n, v in given.items()) + "</event>"


def xml(*days: str, zone: str = ZONE, head: str = "") -> str:
    """A schedule.xml of these days."""
    return f"<schedule>{head or HEAD.format(zone=zone)}{''.join(days)}</schedule>"


def day(*events: str, date: str = "2024-07-04", room: str = "Hall 1") -> str:
    return f'<day date="{date}"><room name="{room}">{"".join(events)}</room></day>'


def frab(*events: dict[str, Any], **conference: Any) -> str:
    """A schedule.json of one day."""
    rooms: dict[str, list[Any]] = {}
    for each in events:
        rooms.setdefault(each.get("room") or "", []).append(each)
    days = [{"index": 1, "date": "2024-07-04", "rooms": rooms}]
    head = {"title": "Conf", "acronym": "conf", "time_zone_name": "Asia/Shanghai", "days": days}
    return json.dumps({"schedule": {"version": "1", "conference": head | conference}})


def talk(**fields: Any) -> dict[str, Any]:
    """An event of JSON."""
    return {
        "id": 1,
        "guid": "g-1",
        "title": "A talk",
        "room": "Hall 1",
        "start": "10:00",
        "date": "2024-07-04T10:00:00+08:00",
        "duration": "00:30",
        "persons": [],
        "links": [],
        **fields,
    }


def ics(*events: str, head: str = "X-WR-TIMEZONE:Asia/Shanghai") -> str:
    """A calendar; each event is its lines."""
    inside = "".join(f"BEGIN:VEVENT\n{each}\nEND:VEVENT\n" for each in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{head}\n{inside}END:VCALENDAR\n"


def read(tmp_path: Path, text: str | bytes) -> tuple[Programme | None, Findings]:
    """What a file of this text is read as, and what is told of it."""
    path = tmp_path / "file"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    findings = Findings("file")
    return read_programme(path, findings), findings


def good(tmp_path: Path, text: str | bytes) -> Programme:
    """The programme of a file that nothing is told of."""
    programme, findings = read(tmp_path, text)
    assert [str(each) for each in findings.all] == []
    assert programme is not None
    return programme


def told(tmp_path: Path, text: str | bytes) -> tuple[Programme, list[str]]:
    """The programme of a file, and what is told of it."""
    programme, findings = read(tmp_path, text)
    assert programme is not None, [str(each) for each in findings.all]
    return programme, [str(each) for each in findings.all]


def refused(tmp_path: Path, text: str | bytes) -> list[str]:
    """Why a file is refused."""
    programme, findings = read(tmp_path, text)
    assert programme is None
    return [str(each) for each in findings.all if each.stops]
