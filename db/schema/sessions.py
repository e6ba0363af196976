"""Tables of sessions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from db.catalogue import DayPart, Strand, Text
from db.schema.columns import Base, Part, Recorded, owner, said, to


class SessionRow(Recorded, Base):
    __tablename__ = "sessions"
    title: Mapped[Text]
    summary: Mapped[Text] = said()
    strand: Mapped[Strand]
    kind: Mapped[str]
    day: Mapped[date | None]
    start: Mapped[datetime | None]
    end: Mapped[datetime | None]
    part: Mapped[DayPart | None]
    venue: Mapped[str | None] = to("venues")
    place: Mapped[str | None] = to("places")
    forum: Mapped[str | None] = to("forums")
    status: Mapped[str]
    language: Mapped[str | None]


class EarlierRow(Part, Base):
    __tablename__ = "sessions_earlier"
    owner_id: Mapped[str] = owner("sessions.id")
    start: Mapped[datetime | None]
    end: Mapped[datetime | None]
    place: Mapped[str | None] = to("places")


class SessionPartRow(Part, Base):
    __tablename__ = "sessions_parts"
    owner_id: Mapped[str] = owner("sessions.id")
    id: Mapped[str]
    title: Mapped[Text]
    start: Mapped[datetime | None]
    end: Mapped[datetime | None]
