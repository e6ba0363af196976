"""frab's and pentabarf's schedule.xml, as the schema at c3voc.de/schedule/schema.xsd has it.

The day change hour stands in the start and end of each <day>: the schema has no other place.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from db.tools.exporting.frab_values import (
    SLOT_LENGTH,
    VERSION,
    length,
    subtitle,
)
from db.tools.exporting.identifiers import numbers_of, slug_of
from db.tools.exporting.timetable import Slot, Timetable
from db.tools.importing.own import GENERATOR, system_of


def schedule_xml(timetable: Timetable, version: str) -> bytes:
    """The whole file; `version` says which content it was made from."""
    root = Element("schedule")
    system = system_of(timetable.id, timetable.language)
    SubElement(root, "generator", name=GENERATOR, system=system, version=VERSION)
    _put(root, version=version)
    _head(SubElement(root, "conference"), timetable)
    events = _Events(timetable)
    for number, (day, rooms) in enumerate(timetable.by_day().items(), start=1):
        start, end = (when.isoformat() for when in timetable.span_of(day))
        values = {"index": str(number), "date": day.isoformat(), "start": start, "end": end}
        events.put(SubElement(root, "day", values), rooms)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _head(head: Element, timetable: Timetable) -> None:
    _put(
        head,
        title=timetable.title,
        acronym=timetable.acronym,
        start=_iso(timetable.days[0]),
        end=_iso(timetable.days[-1]),
        days=str(len(timetable.days)),
        timeslot_duration=SLOT_LENGTH,
        time_zone_name=timetable.zone.key,
    )


class _Events:
    def __init__(self, timetable: Timetable) -> None:
        self.timetable = timetable
        self.guids = dict(timetable.rooms)
        self.numbers = numbers_of(slot.guid for slot in timetable.slots)
        speakers = {each.guid for slot in timetable.slots for each in slot.people}
        self.speakers = numbers_of(speakers)

    def put(self, day: Element, rooms: Mapping[str, list[Slot]]) -> None:
        """The <room>s of a day; sessions without one stand in one without a name."""
        for name, slots in rooms.items():
            room = SubElement(day, "room", name=name)
            if name:
                room.set("guid", self.guids[name])
            for slot in slots:
                number = str(self.numbers[slot.guid])
                self._event(SubElement(room, "event", guid=slot.guid, id=number), slot)

    def _event(self, event: Element, slot: Slot) -> None:
        assert slot.start is not None
        start = self.timetable.local(slot.start)
        _put(
            event,
            date=start.isoformat(),
            start=f"{start:%H:%M}",
            duration=length(slot),
            room=slot.room,
            slug=slug_of(self.timetable.acronym, slot.id, slot.guid),
            title=slot.title,
            subtitle=subtitle(slot, self.timetable),
            track=slot.track,
            type=slot.kind,
            language=slot.spoken,
            abstract=slot.summary,
        )
        people = SubElement(event, "persons")
        for each in slot.people:
            values = {"guid": each.guid, "id": str(self.speakers[each.guid])}
            SubElement(people, "person", values).text = each.name


def _put(parent: Element, **texts: str) -> None:
    for name, words in texts.items():
        SubElement(parent, name).text = words


def _iso(day: date) -> str:
    return day.isoformat()
