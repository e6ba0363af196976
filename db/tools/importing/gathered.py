"""Raw events become talks; what they share (people, rooms, ids) is collected meanwhile."""

from __future__ import annotations

from collections import Counter

from db.sanity import is_web_address
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.links import absolute
from db.tools.importing.own import says_cancelled
from db.tools.importing.raw import RawEvent, RawProgramme
from db.tools.importing.spans import Hours
from db.tools.importing.talk import Link, Person, Talk
from db.tools.importing.words import Cleaner


class Gathered:
    """What is collected while events are read."""

    def __init__(self, raw: RawProgramme, hours: Hours, clean: Cleaner, findings: Findings) -> None:
        self.hours, self.clean, self.findings = hours, clean, findings
        self.base = raw.conference.get("base_url", "") or raw.conference.get("url", "")
        self._written_in = clean.language(raw.written_in, 0, "generator")
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
        cancelled = says_cancelled(event["subtitle"])
        subtitle = "" if cancelled else event["subtitle"]
        parts = (rest, subtitle, event["abstract"], event["description"])
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
            written_in=self._written_in,
            cancelled=cancelled,
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
                url = absolute(self.base, url)
            if not is_web_address(url):
                found, fix = f"the link {quoted(address)}", "write it in full, https://..."
                self.findings.tell(found, "a web address", fix, event.line, event.path)
                continue
            links.append(Link(url, self.clean.name(title, event.path)))
        return tuple(links)
