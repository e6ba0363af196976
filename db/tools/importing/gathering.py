"""From raw events to neutral records: names cleaned, hours made instants, doubts told."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote, urljoin
from zoneinfo import ZoneInfo

from db.sanity import in_range, is_web_address
from db.tools.hours import BadHour, zone_named
from db.tools.importing.clock import hour_of
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.programme import Programme
from db.tools.importing.raw import RawEvent, RawProgramme
from db.tools.importing.spans import Hours
from db.tools.importing.talk import Link, Person, Room, Talk
from db.tools.importing.words import Cleaner

LATEST_CHANGE_HOUR = 6
"""A "day change" at 09:00 is when the doors open: at that hour nobody is still up."""


class Zones:
    """Which zone hours without an offset are in: as asked, as the file says, else as we are."""

    def __init__(self, asked: ZoneInfo | None, ours: ZoneInfo | None) -> None:
        self._asked, self._ours = asked, ours

    def of(self, named: str, findings: Findings, path: str) -> tuple[str, ZoneInfo | None]:
        """(the zone that the file names or is said to have, the zone of its bare hours)."""
        if self._asked:
            return self._asked.key, self._asked
        if named:
            try:
                zone = zone_named(named)
                return zone.key, zone
            except BadHour as error:
                fix = "correct it, or give --zone Europe/Brussels"
                findings.refuse(str(error), "an IANA zone", fix, path=path)
        return "", self._ours


def gather(raw: RawProgramme, zones: Zones, findings: Findings) -> Programme:
    """The programme of a frab file."""
    head = raw.conference
    clean = Cleaner(findings)
    named, zone = zones.of(head.get("time_zone_name", "").strip(), findings, "time_zone_name")
    hours = Hours(zone, _change_of(head.get("day_change", ""), findings), findings)
    gathered = _Gathered(raw, hours, clean, findings)
    talks = tuple(gathered.talk(event) for event in raw.events)
    used = [talk.room for talk in talks if talk.room]
    return Programme(
        title=clean.title(head.get("title", ""), "conference.title"),
        acronym=clean.name(head.get("acronym", ""), "conference.acronym"),
        venue=clean.name(head.get("venue", ""), "conference.venue"),
        zone=named or hours.zone_seen,
        change_hour=_night(talks, hours.zone) if talks else None,
        days=tuple(raw.days),
        rooms=tuple(Room(name, gathered.guid_of(name)) for name in dict.fromkeys(used)),
        people=tuple(gathered.people.values()),
        talks=talks,
    )


def _change_of(words: str, findings: Findings) -> int:
    hour = hour_of(words)
    if words.strip() and hour is None:
        findings.tell(quoted(words), "the hour of day_change", 'write it like "04:00"')
    return min(hour.hour, LATEST_CHANGE_HOUR) if hour else 0


def _night(talks: tuple[Talk, ...], zone: ZoneInfo | None) -> int:
    """The hour at which a new day begins: after the last start that belongs to the day before."""
    late = [0]
    for talk in talks:
        if talk.start:
            local = talk.start.astimezone(zone) if zone else talk.start
            if local.date() == talk.day + timedelta(days=1):
                late.append(local.hour + 1)
    return min(max(late), 12)


class _Gathered:
    """What is collected while events are read."""

    def __init__(self, raw: RawProgramme, hours: Hours, clean: Cleaner, findings: Findings) -> None:
        self.hours, self.clean, self.findings = hours, clean, findings
        self.base = raw.conference.get("base_url", "") or raw.conference.get("url", "")
        self.people: dict[str, Person] = {}
        self._guids = {clean.name(name, ""): guid for name, guid in raw.room_guids.items()}
        self._shared = Counter(guid for guid in self._guids.values() if guid)
        self._keys: Counter[str] = Counter()
        self._ids: dict[str, set[str]] = {}

    def guid_of(self, room: str) -> str:
        """The guid of a room, unless several rooms claim it."""
        guid = self._guids.get(room, "")
        return guid if self._shared[guid] == 1 else ""

    def talk(self, event: RawEvent) -> Talk:
        where = (event.line, event.path)
        start, end = self.hours.span(event)
        title, rest = self.clean.long_title(event["title"], *where)
        parts = (rest, event["subtitle"], event["abstract"], event["description"])
        return Talk(
            key=self._key(event),
            title=title,
            summary=self.clean.joined(parts, *where),
            day=event.day,
            start=start,
            end=end,
            room=self._room(event),
            track=self.clean.name(event["track"], event.path),
            kind=self.clean.name(event["type"], event.path),
            language=self.clean.language(event["language"], *where),
            people=self._people(event),
            links=self._links(event),
            line=event.line,
            path=event.path,
        )

    def _key(self, event: RawEvent) -> str:
        """guid, else slug, else id. Where two share it, both stay and it is told."""
        key = next((k for n in ("guid", "slug", "id") if (k := event[n].strip())), "")
        if not key:
            found, fix = "no guid, slug or id", "give every event an id: it must keep it"
            self.findings.tell(found, "an id", f"{fix}; the title is used", event.line, event.path)
            key = f"{event.day} {event['title']}".strip()
        key = key[:200]
        self._keys[key] += 1
        if (times := self._keys[key]) == 1:
            return key
        fix = "give each its own; both are kept, the later one with a number"
        self.findings.tell(
            f"the id {quoted(key)} again", "an id for each event", fix, event.line, event.path
        )
        return f"{key} #{times}"

    def _room(self, event: RawEvent) -> str:
        room = self.clean.name(event.room, event.path)
        if not room:
            fix = "name its room, or leave it: it is shown without one"
            self.findings.tell("no room", "a room", fix, event.line, event.path, about="no room")
        return room

    def _people(self, event: RawEvent) -> tuple[str, ...]:
        names = []
        for person in event.people:
            name = self.clean.name(person.name, event.path)
            if not name:
                found, fix = "a speaker without a name", "name the speaker, or take the entry out"
                self.findings.tell(found, "a name", fix, event.line, event.path)
                continue
            names.append(name)
            if name not in self.people:
                biography = self.clean.text(person.biography, event.path)
                self.people[name] = Person(name, biography)
            known = self._ids.setdefault(name, set(person.ids))
            if person.ids and not known & set(person.ids):
                fix = "taken as one person; where there are two, tell them apart by name"
                found = f"{quoted(name)} under several ids"
                self.findings.tell(
                    found, "one id for one name", fix, event.line, event.path, about="ids"
                )
            known.update(person.ids)
        return tuple(dict.fromkeys(names))

    def _links(self, event: RawEvent) -> tuple[Link, ...]:
        """Each link by itself: a bad one takes no other with it."""
        links = []
        for address, title in event.links:
            url = address.strip()
            if url and not is_web_address(url):
                url = _absolute(self.base, url)
            if not is_web_address(url):
                found, fix = f"the link {quoted(address)}", "write it in full, https://..."
                self.findings.tell(found, "a web address", fix, event.line, event.path)
                continue
            links.append(Link(url, self.clean.name(title, event.path)))
        return tuple(links)


def _absolute(base: str, url: str) -> str:
    """A relative link seen from the base of the file, and letters that are not ASCII as %XX."""
    try:
        whole = urljoin(base, url) if is_web_address(base) else url
        host = whole.split("/", 3)
        if len(host) > 2 and not host[2].isascii():
            host[2] = host[2].encode("idna").decode()
        return quote("/".join(host), safe=":/?#[]@!$&'()*+,;=%~")
    except (ValueError, UnicodeError):
        return url


def local_day(start: datetime, zone: ZoneInfo | None) -> date:
    """The calendar day of an instant where the conference is."""
    return start.astimezone(zone or UTC).date()


def possible(day: date) -> bool:
    """Whether the year of a day can be meant: 2106 is a clock that ran over."""
    return in_range(day.year)
