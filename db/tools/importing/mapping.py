"""From neutral records to records of ours: one source behind them all, ids that stay the same."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from db.catalogue import (
    Conference,
    Day,
    DayPart,
    Person,
    Place,
    Session,
    Text,
    Venue,
)
from db.tools.importing.findings import Findings
from db.tools.importing.identity import apart, guid_of, session_id, slug, stable_id
from db.tools.importing.mapped_records import Mapped
from db.tools.importing.new_conference import conference_of, source_of
from db.tools.importing.programme import Programme
from db.tools.importing.strands import is_strand, strand_of
from db.tools.importing.talk import Talk
from db.tools.importing.whole_file import language_of, tell_what_is_left

Lists = dict[str, dict[str, Any]]
PLAIN_KIND = "session"


def mapped(programme: Programme, there: Lists, findings: Findings) -> Mapped:
    """The records of a programme beside what is there: known days and rooms keep their ids."""
    return _Mapper(programme, there, findings).all()


class _Mapper:
    def __init__(self, programme: Programme, there: Lists, findings: Findings) -> None:
        self.programme, self.there, self.findings = programme, there, findings
        self.name = slug(programme.acronym or programme.title) or "programme"
        self.source = f"{self.name[:60]}-programme"
        self.language = language_of(programme, findings)
        known = next(iter(there["conference"].values()), None)
        self.conference: Conference = known or conference_of(
            programme, self.name, self.source, self.language, findings
        )
        self.venue = stable_id(programme.venue or programme.title or "venue")[:90]
        self.rooms = apart(
            {each.name: self._room_id(each.name, each.guid) for each in programme.rooms}
        )
        self.people = apart({each.name: self._person_id(each.name) for each in programme.people})
        # What comes back from another system carries the guid that our export gave it.
        ours = {guid_of(self.conference.id, "sessions", id): id for id in there["sessions"]}
        keys = [talk.key for talk in programme.talks]
        self.sessions = apart({key: ours.get(key) or session_id(key, self.name) for key in keys})

    def all(self) -> Mapped:
        found = Mapped()
        found.records["conference"] = [self.conference]
        found.records["sources"] = [
            source_of(self.programme, self.name, self.source, self.language)
        ]
        found.records["days"] = self._days()
        places = [self._place(name) for name in self.rooms]
        new = [place for place in places if place.id not in self.there["places"]]
        found.records["venues"] = [self._venue()] if new else []
        found.records["places"] = [self.there["places"].get(each.id, each) for each in places]
        found.records["people"] = [
            self.there["people"].get(id)
            or Person(id=id, sources=(self.source,), name=self._text(name))
            for name, id in self.people.items()
        ]
        found.records["sessions"] = [self._session(talk) for talk in self.programme.talks]
        for talk, session in zip(self.programme.talks, found.records["sessions"], strict=True):
            found.lines["sessions", session.id] = talk.line
        tell_what_is_left(self.programme, self.findings)
        return found

    def _text(self, words: str, language: str = "") -> Text:
        return Text.of({language or self.language: words})

    def _days(self) -> list[Day]:
        known = {day.date: day for day in self.there["days"].values()}
        first, last = self.conference.start, self.conference.end
        first = min(first, self.conference.exhibition_start)
        last = max(last, self.conference.exhibition_end)
        wanted = sorted({*self.programme.days, *map(self._day_of, self.programme.talks)})
        for day in wanted:
            if not first <= day <= last:
                fix = "correct the dates of the conference, or the day; it is kept"
                self.findings.tell(f"the day {day}", f"a day from {first} to {last}", fix)
        return [known.get(day) or self._day(day, wanted.index(day) + 1) for day in wanted]

    def _day(self, day: date, number: int) -> Day:
        title = Text.of(en=f"Day {number}", zh=f"第{number}天")
        return Day(id=f"day-{day}", sources=(self.source,), date=day, title=title)

    def _room_id(self, name: str, guid: str) -> str:
        """A place of that name keeps its id; else its guid, which outlives a new name."""
        for place in self.there["places"].values():
            if name in (words for _, words in place.name.values):
                return str(place.id)
        return stable_id(guid or name, "place")

    def _person_id(self, name: str) -> str:
        """A person of that name keeps the id."""
        for person in self.there["people"].values():
            if name in (words for _, words in person.name.values):
                return str(person.id)
        return stable_id(name, "person")

    def _venue(self) -> Venue:
        name = self.programme.venue or self.programme.title or self.name
        return Venue(id=self.venue, sources=(self.source,), name=self._text(name))

    def _place(self, name: str) -> Place:
        return Place(
            id=self.rooms[name],
            sources=(self.source,),
            venue=self.venue,
            kind="room",
            name=self._text(name),
        )

    def _session(self, talk: Talk) -> Session:
        place = self.rooms.get(talk.room)
        known = self.there["places"].get(place or "")
        return Session(
            id=self.sessions[talk.key],
            sources=(self.source,),
            title=self._text(talk.title, talk.written_in or talk.language),
            summary=self._text(talk.summary, talk.written_in or talk.language),
            strand=strand_of(talk, self.findings),
            kind=slug(talk.kind) or PLAIN_KIND,
            day=self._day_of(talk),
            start=talk.start,
            end=talk.end,
            part=DayPart.ALL_DAY if talk.all_day else None,
            venue=(known.venue if known else self.venue) if place else None,
            place=place,
            status="cancelled" if talk.cancelled else "planned",
            language=talk.language or None,
            people=tuple(self.people[name] for name in talk.people),
            topics=(self._text(talk.track),) if talk.track and not is_strand(talk.track) else (),
        )

    def _day_of(self, talk: Talk) -> date:
        """The day as stated; where the file states none, the conference day of the start."""
        if self.programme.day_is_stated or talk.start is None:
            return talk.day
        local = talk.start.astimezone(ZoneInfo(self.conference.zone))
        return (local - timedelta(hours=self.conference.day_change_hour)).date()
