"""frab's and pentabarf's schedule.xml: <schedule> of <day> of <room> of <event>."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from xml.etree.ElementTree import Element

from db.tools.importing.bounded import MAX_EVENTS
from db.tools.importing.clock import day_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.raw import RawEvent, RawPerson, RawProgramme
from db.tools.importing.xml_tree import line_at


def raw_programme(root: Element, findings: Findings) -> RawProgramme:
    """Every event of every day, also those that stand in no room."""
    head = root.find("conference")
    raw = RawProgramme(_texts(head) if head is not None else {})
    if head is None:
        fix = "add <conference> with <title> and <time_zone_name>"
        findings.tell("no <conference>", "what the conference is called", fix, line_at(root))
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
            raw.events.append(_event(element, found, room))
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


def _event(element: Element, day: date, room: str) -> RawEvent:
    values = _texts(element) | {name: element.get(name, "") for name in ("id", "guid")}
    persons = element.find("persons")
    links = [link for group in element.findall("links") for link in group.iter("link")]
    return RawEvent(
        values,
        day,
        # The event's own words say more than the cell that it stands in.
        room=values.get("room") or room,
        line=line_at(element),
        path=f"event {values['id'] or values['guid']}",
        people=tuple(_person(each) for each in persons.iter("person"))
        if persons is not None
        else (),
        links=tuple((link.get("href", ""), _words(link)) for link in links),
    )


def _person(element: Element) -> RawPerson:
    name = element.get("name") or element.findtext("name") or _words(element)
    ids = tuple(found for key in ("guid", "id", "code") if (found := element.get(key)))
    return RawPerson(name, ids, element.findtext("biography") or "")


def _texts(element: Element) -> dict[str, str]:
    return {child.tag: _words(child) for child in element if not len(child)}


def _words(element: Element) -> str:
    return element.text or ""
