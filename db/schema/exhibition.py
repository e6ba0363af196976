"""Tables of zones, exhibitors, exhibits and roadshow projects."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Recorded, said, to


class ZoneRow(Recorded, Base):
    __tablename__ = "zones"
    name: Mapped[Text]


class ExhibitorRow(Recorded, Base):
    __tablename__ = "exhibitors"
    name: Mapped[Text]
    country: Mapped[str | None]
    booth: Mapped[str | None]
    place: Mapped[str | None] = to("places")
    first_time: Mapped[bool]


class ExhibitRow(Recorded, Base):
    __tablename__ = "exhibits"
    name: Mapped[Text]
    exhibitor: Mapped[str | None] = to("exhibitors")


class ProjectRow(Recorded, Base):
    __tablename__ = "projects"
    name: Mapped[Text]
    track: Mapped[Text] = said()
    day: Mapped[date]
    session: Mapped[str] = to("sessions")
