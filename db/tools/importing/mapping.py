"""From neutral records to records of ours: one source behind them all, ids that stay the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
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
    Source,
    Strand,
    Text,
    Venue,
)
from db.tools.importing.finding import quoted
from db.tools.importing.findings import Findings
from db.tools.importing.identity import apart, session_id, slug, stable_id
from db.tools.importing.programme import Programme
from db.tools.importing.talk import Talk

Lists = dict[str, dict[str, Any]]
PLAIN_KIND = "session"


@dataclass(slots=True)
class Mapped:
    """Records by list, and the line of the file that each comes from."""

    records: dict[str, list[Any]] = field(default_factory=dict)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)


def mapped(programme: Programme, there: Lists, findings: Findings) -> Mapped:
    """The records of a programme beside what is there: known days and rooms keep their ids."""
    return _Mapper(programme, there, findings).all()


class _Mapper:
    def __init__(self, programme: Programme, there: Lists, findings: Findings) -> None:
        self.programme, self.there, self.findings = programme, there, findings
        self.name = slug(programme.acronym or programme.title) or "programme"
        self.source = f"{self.name[:60]}-programme"
        self.language = self._language()
        known = next(iter(there["conference"].values()), None)
        self.conference: Conference = known or self._conference()
        self.venue = stable_id(programme.venue or programme.title or "venue")[:90]
        self.rooms = apart(
            {each.name: self._room_id(each.name, each.guid) for each in programme.rooms}
        )
        self.people = apart(
            {each.name: stable_id(each.name, "person") for each in programme.people}
        )
        keys = [talk.key for talk in programme.talks]
        self.sessions = apart({key: session_id(key, self.name) for key in keys})

    def all(self) -> Mapped:
        found = Mapped()
        found.records["conference"] = [self.conference]
        found.records["sources"] = [self._source()]
        found.records["days"] = self._days()
        places = [self._place(name) for name in self.rooms]
        new = [place for place in places if place.id not in self.there["places"]]
        found.records["venues"] = [self._venue()] if new else []
        found.records["places"] = [self.there["places"].get(each.id, each) for each in places]
        found.records["people"] = [
            Person(id=self.people[each.name], sources=(self.source,), name=self._text(each.name))
            for each in self.programme.people
        ]
        found.records["sessions"] = [self._session(talk) for talk in self.programme.talks]
        for talk, session in zip(self.programme.talks, found.records["sessions"], strict=True):
            found.lines["sessions", session.id] = talk.line
        self._tell_what_is_left()
        return found

    def _language(self) -> str:
        spoken = Counter(talk.language for talk in self.programme.talks if talk.language)
        if spoken:
            return spoken.most_common(1)[0][0]
        fix = "nothing to do if they are English; else say the language of each event"
        self.findings.tell("no language", "the language of the texts", fix, about="no language")
        return "en"

    def _text(self, words: str, language: str = "") -> Text:
        return Text.of({language or self.language: words})

    def _conference(self) -> Conference:
        zone = self.programme.zone
        if not zone:
            fix = "UTC is taken: import again into a new draft with --zone if it is another"
            self.findings.tell("no time zone", "the zone of the conference", fix)
        days = self.programme.days
        return Conference(
            id=self.name,
            sources=(self.source,),
            name=self._text(self.programme.title or self.programme.acronym or self.name),
            edition=1,
            zone=zone or "UTC",
            day_change_hour=self.programme.change_hour or 0,
            start=min(days),
            end=max(days),
            exhibition_start=min(days),
            exhibition_end=max(days),
            pattern="",
        )

    def _source(self) -> Source:
        title = self.programme.title or self.name
        name = Text.of(en=f"Programme of {title}", zh=f"{title}日程")
        return Source(id=self.source, title=name, publisher=self._text(title), kind="programme")

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
            title=self._text(talk.title, talk.language),
            summary=self._text(talk.summary, talk.language),
            strand=self._strand(talk),
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
            topics=(self._text(talk.track),) if talk.track else (),
        )

    def _day_of(self, talk: Talk) -> date:
        """The day as stated; where the file states none, the conference day of the start."""
        if self.programme.day_is_stated or talk.start is None:
            return talk.day
        local = talk.start.astimezone(ZoneInfo(self.conference.zone))
        return (local - timedelta(hours=self.conference.day_change_hour)).date()

    def _strand(self, talk: Talk) -> Strand:
        """The strand of that name; another track is "named", a session without one "hall"."""
        known = {strand.value: strand for strand in Strand}
        if strand := known.get(talk.track.lower()):
            return strand
        strand = Strand.NAMED if talk.track else Strand.HALL
        found = f"the track {quoted(talk.track)}" if talk.track else "no track"
        fix = f"shown as {strand.value!r}; the name of the track is kept as a topic"
        self.findings.tell(
            found, f"one of {', '.join(known)}", fix, talk.line, talk.path, about=f"track {found}"
        )
        return strand

    def _tell_what_is_left(self) -> None:
        links = sum(len(talk.links) for talk in self.programme.talks)
        biographies = sum(1 for person in self.programme.people if person.biography)
        for count, what in ((links, "links of sessions"), (biographies, "biographies")):
            if count:
                fix = "nothing to do: the guide has no place for them, they are left out"
                self.findings.tell(f"{count} {what}", "none", fix, about=what)
