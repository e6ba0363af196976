"""From a Catalogue to the timetable of one language; what has no hour is told and left out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from db.catalogue import Catalogue, DayPart, Session, Strand
from db.errors import ContentError
from db.tools.exporting.edition import Edition
from db.tools.exporting.notices import Notices
from db.tools.exporting.rooms import room_names
from db.tools.exporting.timetable import Slot, Speaker, Timetable
from db.tools.importing.identity import guid_of


def timetable_of(
    catalogue: Catalogue, language: str, notices: Notices, all_day: bool = False
) -> Timetable:
    """The sessions with an hour, and with `all_day` those that last the whole day too.

    Raises ContentError where there is none.
    """
    builder = _Builder(catalogue, Edition(language, notices), notices)
    slots = sorted(builder.slots(all_day), key=lambda slot: (slot.day, str(slot.start), slot.id))
    if not slots:
        what, remedy = "holds no session with an hour", "give sessions their hours, then export"
        raise ContentError.about("The content", what, remedy)
    used = {slot.room for slot in slots}
    days = {slot.day for slot in slots} | {day.date for day in catalogue.days.values()}
    return Timetable(
        id=catalogue.conference.id,
        title=builder.edition.line(catalogue.conference.name, "conference"),
        language=language,
        zone=builder.zone,
        day_change_hour=catalogue.conference.day_change_hour,
        days=tuple(sorted(days)),
        rooms=tuple(
            (name, builder.guid("places", id)) for id, name in builder.rooms.items() if name in used
        ),
        slots=tuple(slots),
    )


class _Builder:
    def __init__(self, catalogue: Catalogue, edition: Edition, notices: Notices) -> None:
        self.catalogue, self.edition, self.notices = catalogue, edition, notices
        self.zone = ZoneInfo(catalogue.conference.zone)
        self.rooms = room_names(catalogue, edition)

    def guid(self, kind: str, id: str) -> str:
        return guid_of(self.catalogue.conference.id, kind, id)

    def slots(self, all_day: bool) -> Iterator[Slot]:
        for session in self.catalogue.sessions.values():
            day = self._day_of(session)
            whole = all_day and session.start is None and session.part is DayPart.ALL_DAY
            if day is None or (session.start is None and not whole):
                rest = "without an hour, left out"
                self.notices.tell(session.id, f"session {rest}", f"sessions {rest}")
            else:
                yield self._slot(session, day)

    def _slot(self, session: Session, day: date) -> Slot:
        if session.start is not None and session.end is None:
            rest = "without an end: none is written"
            self.notices.tell(session.id, f"session {rest}", f"sessions {rest}")
        if session.status in ("moved", "delayed"):
            rest = "moved or delayed: only the new time and room are written"
            self.notices.tell(session.id, f"session {rest}", f"sessions {rest}")
        path = f"sessions/{session.id}"
        return Slot(
            id=session.id,
            guid=self.guid("sessions", session.id),
            title=self.edition.line(session.title, path) or session.id,
            summary=self.edition.words(session.summary, path),
            day=day,
            start=session.start,
            end=session.end if session.start else None,
            room=self.rooms.get(session.place or "", ""),
            track=self._track(session, path),
            kind=session.kind,
            spoken=session.language or "",
            cancelled=session.status == "cancelled",
            people=tuple(self._speaker(id) for id in session.people),
        )

    def _track(self, session: Session, path: str) -> str:
        """The strand; an imported track, which is no strand, by its own name."""
        if session.strand is Strand.NAMED and len(session.topics) == 1:
            return self.edition.line(session.topics[0], path)
        return session.strand.value

    def _speaker(self, id: str) -> Speaker:
        name = self.edition.line(self.catalogue.people[id].name, f"people/{id}")
        return Speaker(self.guid("people", id), name or id)

    def _day_of(self, session: Session) -> date | None:
        if session.day or session.start is None:
            return session.day
        local = session.start.astimezone(self.zone)
        return (local - timedelta(hours=self.catalogue.conference.day_change_hour)).date()
