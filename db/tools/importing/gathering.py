"""From raw events to neutral records: names cleaned, hours made instants, doubts told."""

from __future__ import annotations

from db.tools.importing.findings import Findings
from db.tools.importing.gathered import Gathered
from db.tools.importing.night import change_of, night
from db.tools.importing.programme import Programme
from db.tools.importing.raw import RawProgramme
from db.tools.importing.spans import Hours
from db.tools.importing.talk import Room
from db.tools.importing.words import Cleaner
from db.tools.importing.zones import Zones


def gather(raw: RawProgramme, zones: Zones, findings: Findings) -> Programme:
    """The programme of a frab file."""
    head = raw.conference
    clean = Cleaner(findings)
    named, zone = zones.of(head.get("time_zone_name", "").strip(), findings, "time_zone_name")
    hours = Hours(zone, change_of(head.get("day_change", ""), findings), findings)
    gathered = Gathered(raw, hours, clean, findings)
    talks = tuple(gathered.talk(event) for event in raw.events)
    used = [talk.room for talk in talks if talk.room]
    return Programme(
        title=clean.title(head.get("title", ""), "conference.title"),
        acronym=clean.name(head.get("acronym", ""), "conference.acronym"),
        venue=clean.name(head.get("venue", ""), "conference.venue"),
        zone=named or hours.zone_seen,
        change_hour=night(talks, hours.zone) if talks else None,
        days=tuple(raw.days),
        rooms=tuple(Room(name, gathered.guid_of(name)) for name in dict.fromkeys(used)),
        people=tuple(gathered.people.values()),
        talks=talks,
    )
