"""Tables that serve every record: its ordered lists of texts, and what it is found by."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from db.catalogue import Text
from db.schema.columns import Base


class PointRow(Base):
    """One text of an ordered list: the third topic of a session."""

    __tablename__ = "points"
    kind: Mapped[str] = mapped_column(primary_key=True)
    record_id: Mapped[str] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[Text]


class SearchKeyRow(Base):
    """What one word of a record is found by; made at publish."""

    __tablename__ = "search_keys"
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    record_id: Mapped[str]
    field: Mapped[str]
    language: Mapped[str]
    folded: Mapped[str]
    grams: Mapped[str]
    pinyin: Mapped[str]
    initials: Mapped[str]
