"""Reads public frab schedules into a Catalogue: real titles, rooms and overlaps, in hundreds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from db.catalogue import Catalogue, Day, Place, Session, Strand, Text
from tests.build import catalogue, conference, place, session

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT.parent / "shared" / "schedules", ROOT.parent.parent / "shared" / "schedules")
STRANDS = list(Strand)


def folder_of(name: str) -> Path:
    """Where the programme `name` lies; skips visibly where these files are not at hand."""
    path = next((f / name for f in FOLDERS if (f / name).is_dir()), None)
    if path is None:
        pytest.skip(f"{name} is not at hand: it lies beside the repository, in shared/schedules")
    return path


def read_schedule(name: str) -> Catalogue:
    """The frab schedule in the folder `name`."""
    root = ET.parse(folder_of(name) / "schedule.xml").getroot()
    rooms: dict[str, Place] = {}
    tracks: dict[str, Strand] = {}
    sessions = {s.id: s for s in _sessions(root, rooms, tracks)}
    days = sorted({s.day for s in sessions.values() if s.day})
    return catalogue(
        conference=conference(
            zone=root.findtext("conference/time_zone_name") or "Europe/Berlin",
            start=days[0],
            end=days[-1],
        ),
        days=[_day(day) for day in days],
        places=rooms,
        sessions=sessions,
    )


def _day(day: date) -> Day:
    return Day(id=day.isoformat(), date=day, title=Text.of(en=f"{day:%A}"))


def _sessions(
    root: ET.Element, rooms: dict[str, Place], tracks: dict[str, Strand]
) -> Iterator[Session]:
    for day in root.iter("day"):
        for room in day.iter("room"):
            name = room.get("name") or ""
            key = f"room-{name}" if name else None
            if key and key not in rooms:
                rooms[key] = place(key, name=Text.of(en=name))
            for event in room.iter("event"):
                yield _session(event, date.fromisoformat(day.get("date") or ""), key, tracks)


def _session(event: ET.Element, day: date, room: str | None, tracks: dict[str, Strand]) -> Session:
    start = datetime.fromisoformat(event.findtext("date") or "")
    hours, minutes = (event.findtext("duration") or "0:30").split(":")[-2:]
    track = event.findtext("track") or ""
    strand = tracks.setdefault(track, STRANDS[len(tracks) % len(STRANDS)])
    planned = session(
        event.get("guid") or event.get("id") or "",
        title=Text.of(en=event.findtext("title") or "?"),
        day=day,
        place=room,
        strand=strand,
        topics=(Text.of(en=track),) if track else (),
        language=event.findtext("language") or None,
    )
    end = start + timedelta(hours=int(hours), minutes=int(minutes))
    return replace(planned, start=start.astimezone(UTC), end=end.astimezone(UTC))
