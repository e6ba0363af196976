"""frab's and pentabarf's schedule.xml: <schedule> of <day> of <room> of <event>."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from db.tools.importing.bounded import MAX_EVENTS
from db.tools.importing.clock import day_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.frab_xml_event import event_of, texts
from db.tools.importing.own import written_in
from db.tools.importing.raw import RawProgramme
from db.tools.importing.xml_tree import line_at


def raw_programme(root: Element, findings: Findings) -> RawProgramme:
    """Every event of every day, also those that stand in no room."""
    head = root.find("conference")
    raw = RawProgramme(texts(head) if head is not None else {})
    if head is None:
        fix = "add <conference> with <title> and <time_zone_name>"
        findings.tell("no <conference>", "what the conference is called", fix, line_at(root))
    if (generator := root.find("generator")) is not None:
        raw.written_in = written_in(generator.get("name", ""), generator.get("system", ""))
    for number, day in enumerate(root.findall("day"), start=1):
        found = day_of(day.get("date", ""))
        if found is None:
            fix = 'write it like date="2024-07-04"'
            words = quoted(day.get("date", ""))
            findings.refuse(words, "the date of a day", fix, line_at(day), f"day {number}")
            continue
        if found not in raw.days:
            raw.days.append(found)
        for element, room in _events(day, raw):
            _count(raw, findings)
            raw.events.append(event_of(element, found, room))
    _strays(root, raw, findings)
    return raw


def _events(day: Element, raw: RawProgramme) -> Iterator[tuple[Element, str]]:
    """(event, name of the <room> around it); events directly under the day have none around."""
    for child in day:
        if child.tag == "event":
            yield child, ""
        elif child.tag == "room":
            name = child.get("name", "")
            raw.room_guids.setdefault(name.strip(), child.get("guid", ""))
            yield from ((event, name) for event in child.findall("event"))


def _strays(root: Element, raw: RawProgramme, findings: Findings) -> None:
    """Every event of the file is imported, or told."""
    lost = sum(1 for _ in root.iter("event")) - len(raw.events)
    if lost and not findings.stopped:
        fix = "move them into a <day>, or into a <room> of it"
        findings.refuse(f"{lost} <event> outside every day and room", "none", fix)


def _count(raw: RawProgramme, findings: Findings) -> None:
    if len(raw.events) >= MAX_EVENTS:
        found, fix = f"more than {MAX_EVENTS:,} events", "import the programme in parts"
        raise findings.stop(found, "fewer", fix)
