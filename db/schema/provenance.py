"""Tables of sources, what cites them, and announcements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.catalogue import Text
from db.schema.columns import Base, Listed, said, to


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


class AnnouncementRow(Listed, Base):
    __tablename__ = "announcements"
    level: Mapped[str]
    text: Mapped[Text]
    starts: Mapped[datetime | None]
    expires: Mapped[datetime]
