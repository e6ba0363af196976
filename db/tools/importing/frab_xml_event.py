"""One <event> of a frab file, with its people and links."""

from __future__ import annotations

from datetime import date
from xml.etree.ElementTree import Element

from db.tools.importing.raw import RawEvent, RawPerson
from db.tools.importing.xml_tree import line_at


def event_of(element: Element, day: date, room: str) -> RawEvent:
    """An event as it is written; `room` is the one that it stands in."""
    values = texts(element) | {name: element.get(name, "") for name in ("id", "guid")}
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


def texts(element: Element) -> dict[str, str]:
    """The words of every child that holds nothing but words."""
    return {child.tag: _words(child) for child in element if not len(child)}


def _words(element: Element) -> str:
    return element.text or ""
