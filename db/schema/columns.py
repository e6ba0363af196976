"""What the tables share: column types, the columns of every record, and how tables refer."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy import orm

from db.catalogue import Confidence, DayPart, ForumClass, Strand, Text
from db.stored import PublicationStatus, canonical, instant_of, stored_instant, text_of


class Words(sa.types.TypeDecorator[Text]):
    """Text in several languages as canonical JSON; nothing known is NULL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: sa.Dialect) -> str | None:
        return canonical(value) if value else None

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Text:
        return text_of(value)


class Instant(sa.types.TypeDecorator[datetime]):
    """An instant as ISO text in UTC. SQLite drops time zones, so a naive datetime is refused."""

    impl = sa.String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone: give an aware datetime")
        return stored_instant(value)

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else instant_of(value)


def choice(values: type[StrEnum]) -> sa.Enum:
    """A column type for one of these values, checked by the database."""
    return sa.Enum(
        values,
        name=values.__name__.lower(),
        native_enum=False,
        create_constraint=True,
        length=16,
        values_callable=lambda members: [member.value for member in members],
    )


class Base(orm.DeclarativeBase):
    """All tables. A table is named for its list in Catalogue, or `<table>_<field>`."""

    metadata = sa.MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, sa.types.TypeEngine[Any]]] = {
        # PostgreSQL's integers end at 2 billion; SQLite's do not, and a release is SQLite.
        int: sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
        Text: Words(),
        datetime: Instant(),
        Confidence: choice(Confidence),
        DayPart: choice(DayPart),
        ForumClass: choice(ForumClass),
        Strand: choice(Strand),
    }


class Listed:
    """A row of a list: its id, its place on screen, and whether it may be shown."""

    id: orm.Mapped[str] = orm.mapped_column(primary_key=True, sort_order=-3)
    position: orm.Mapped[int] = orm.mapped_column(sort_order=-2)
    publication_status: orm.Mapped[PublicationStatus] = orm.mapped_column(
        choice(PublicationStatus), sort_order=-1
    )


class Recorded(Listed):
    """A record of the conference. Its sources stand in `citations`, its lists in `points`."""

    confidence: orm.Mapped[Confidence] = orm.mapped_column(sort_order=90)
    note: orm.Mapped[Text] = orm.mapped_column(nullable=True, sort_order=91)


class Part:
    """A row inside a record: key "<owner>/<position>"; the table adds `owner_id`."""

    key: orm.Mapped[str] = orm.mapped_column(primary_key=True, sort_order=-3)
    position: orm.Mapped[int] = orm.mapped_column(sort_order=-1)


class Link:
    """One of an ordered list of references; the table adds `owner_id` and a target."""

    position: orm.Mapped[int] = orm.mapped_column(primary_key=True, sort_order=-1)


def said() -> orm.MappedColumn[Text]:
    """A text that may be unknown."""
    return orm.mapped_column(nullable=True)


def owner(target: str, *, link: bool = False) -> orm.MappedColumn[Any]:
    """The record ("forums.id") or part ("forums_sections.key") that a row belongs to."""
    return orm.mapped_column(sa.ForeignKey(target), primary_key=link, sort_order=-2)


def to(table: str) -> orm.MappedColumn[Any]:
    """A reference to a record of this table."""
    return orm.mapped_column(sa.ForeignKey(f"{table}.id"))
