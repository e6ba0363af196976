"""Tables of forums and sessions."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from db.catalogue import DayPart, ForumClass, Strand, Text
from db.schema.columns import Base, Link, Part, Recorded, owner, said, to


class ForumRow(Recorded, Base):
    __tablename__ = "forums"
    title: Mapped[Text]
    summary: Mapped[Text] = said()
    theme: Mapped[Text] = said()
    forum_class: Mapped[ForumClass]
    strand: Mapped[Strand]
    day: Mapped[date | None]
    part: Mapped[DayPart | None]
    venue: Mapped[str | None] = to("venues")
    place: Mapped[str | None] = to("places")
    count: Mapped[int | None]


class HostingRow(Part, Base):
    __tablename__ = "forums_hosts"
    owner_id: Mapped[str] = owner("forums.id")
    name: Mapped[Text]
    role: Mapped[Text] = said()


class ForumPersonRow(Link, Base):
    __tablename__ = "forums_people"
    owner_id: Mapped[str] = owner("forums.id", link=True)
    target_id: Mapped[str] = to("people")


class SectionRow(Part, Base):
    __tablename__ = "forums_sections"
    owner_id: Mapped[str] = owner("forums.id")
    id: Mapped[str]
    title: Mapped[Text]
    note: Mapped[Text] = said()


class SectionPersonRow(Link, Base):
    __tablename__ = "forums_sections_people"
    owner_id: Mapped[str] = owner("forums_sections.key", link=True)
    target_id: Mapped[str] = to("people")


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


class SessionPersonRow(Link, Base):
    __tablename__ = "sessions_people"
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    target_id: Mapped[str] = to("people")


class SessionAttendeeRow(Link, Base):
    __tablename__ = "sessions_attendees"
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    target_id: Mapped[str] = to("people")


class SessionReleaseRow(Link, Base):
    """An outcome or an initiative put forward in a session."""

    __tablename__ = "sessions_releases"
    __table_args__ = (
        sa.CheckConstraint("(outcome_id IS NULL) <> (initiative_id IS NULL)", name="one_target"),
    )
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    outcome_id: Mapped[str | None] = to("outcomes")
    initiative_id: Mapped[str | None] = to("initiatives")
