"""Tables of what surrounds an initiative: who stands behind it, events, key points, relations."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Link, Part, owner, said, to


class BackingRow(Part, Base):
    __tablename__ = "initiatives_backing"
    owner_id: Mapped[str] = owner("initiatives.id")
    count: Mapped[int | None]
    kind: Mapped[Text] = said()
    qualifier: Mapped[Text] = said()
    note: Mapped[Text] = said()


class BackingSourceRow(Link, Base):
    __tablename__ = "initiatives_backing_sources"
    owner_id: Mapped[str] = owner("initiatives_backing.key", link=True)
    target_id: Mapped[str] = to("sources")


class DatedEventRow(Part, Base):
    __tablename__ = "initiatives_events"
    owner_id: Mapped[str] = owner("initiatives.id")
    name: Mapped[Text]
    date: Mapped[str]


class KeyPointRow(Part, Base):
    __tablename__ = "initiatives_key_points"
    owner_id: Mapped[str] = owner("initiatives.id")
    text: Mapped[Text]
    aspect: Mapped[str | None] = to("aspects")


class RelationRow(Part, Base):
    __tablename__ = "initiatives_relations"
    owner_id: Mapped[str] = owner("initiatives.id")
    how: Mapped[str]
    target: Mapped[str] = to("initiatives")
    note: Mapped[Text] = said()


class RelationSourceRow(Link, Base):
    __tablename__ = "initiatives_relations_sources"
    owner_id: Mapped[str] = owner("initiatives_relations.key", link=True)
    target_id: Mapped[str] = to("sources")
