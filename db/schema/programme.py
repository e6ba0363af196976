"""Tables of forums."""

from __future__ import annotations

from datetime import date

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
