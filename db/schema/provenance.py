"""Tables of sources, citations, disagreements and announcements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.catalogue import Text
from db.schema.columns import Base, Link, Listed, Part, owner, said, to


class SourceRow(Listed, Base):
    __tablename__ = "sources"
    title: Mapped[Text]
    publisher: Mapped[Text]
    kind: Mapped[str]
    date: Mapped[str | None]
    url: Mapped[str | None]
    note: Mapped[Text] = said()


class CitationRow(Base):
    """Who says so: `field` is "" where the source stands behind the whole record."""

    __tablename__ = "citations"
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[str] = to("sources")


class DisagreementRow(Listed, Base):
    __tablename__ = "disagreements"
    about: Mapped[Text]


class ClaimRow(Part, Base):
    __tablename__ = "disagreements_claims"
    owner_id: Mapped[str] = owner("disagreements.id")
    value: Mapped[Text]


class ClaimSourceRow(Link, Base):
    __tablename__ = "disagreements_claims_sources"
    owner_id: Mapped[str] = owner("disagreements_claims.key", link=True)
    target_id: Mapped[str] = to("sources")


class SubjectRow(Link, Base):
    """What a disagreement touches: any record of any list."""

    __tablename__ = "disagreements_subjects"
    owner_id: Mapped[str] = owner("disagreements.id", link=True)
    kind: Mapped[str]
    record_id: Mapped[str]
    field: Mapped[str]


class AnnouncementRow(Listed, Base):
    __tablename__ = "announcements"
    level: Mapped[str]
    text: Mapped[Text]
    starts: Mapped[datetime | None]
    expires: Mapped[datetime]
