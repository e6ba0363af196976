"""Reads a programme file, whatever its format: recognised by what stands in it, not by its name."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from db.tools.importing import frab_json, frab_xml
from db.tools.importing.bounded import bytes_of
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.importing.foreign import foreign_xml
from db.tools.importing.foreign_json import foreign_json
from db.tools.importing.gathering import gather
from db.tools.importing.icalendar_file import programme_of
from db.tools.importing.json_tree import value_of
from db.tools.importing.programme import Programme
from db.tools.importing.xml_tree import tree_of
from db.tools.importing.zones import Zones, possible

_READ = "frab or pentabarf schedule.xml, frab or pretalx schedule.json, or iCalendar (.ics)"


def read_programme(
    path: Path, findings: Findings, zone: ZoneInfo | None = None, ours: ZoneInfo | None = None
) -> Programme | None:
    """The programme of a file, or None where it cannot be had whole: `findings` says why.

    `zone` is the zone of its hours whatever the file says; `ours` where it says nothing.
    """
    try:
        programme = _read(bytes_of(path, findings), Zones(zone, ours), findings)
    except ImportStopped:
        return None
    for day in programme.days:
        if not possible(day):
            findings.refuse(f"the day {day}", "a day of our time", "correct the date")
    if not programme.talks:
        fix = "export the programme again, with its sessions"
        findings.refuse("no sessions", "at least one", fix)
    return None if findings.stopped else programme


def _read(content: bytes, zones: Zones, findings: Findings) -> Programme:
    first = content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if first == b"<":
        root = tree_of(content, findings)
        _refuse_foreign(foreign_xml(root), findings)
        return gather(frab_xml.raw_programme(root, findings), zones, findings)
    if first in (b"{", b"["):
        whole = value_of(content, findings)
        _refuse_foreign(foreign_json(whole), findings)
        return gather(frab_json.raw_programme(whole, findings), zones, findings)
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:15].upper() == b"BEGIN:VCALENDAR":
        return programme_of(content, zones, findings)
    raise findings.stop("a file of no format that we know", _READ, "choose another file")


def _refuse_foreign(name: str, findings: Findings) -> None:
    if name:
        fix = "export the programme in one of these formats"
        raise findings.stop(f"{name}, which is not read here", _READ, fix)
