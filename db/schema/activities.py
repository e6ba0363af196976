"""Tables of competitions, roadshows, experiences and media programmes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Part, Recorded, owner, said, to


class ActivityRow(Recorded, Base):
    __tablename__ = "activities"
    name: Mapped[Text]
    summary: Mapped[Text] = said()
    kind: Mapped[str]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    start: Mapped[datetime | None]
    end: Mapped[datetime | None]
    venue: Mapped[str | None] = to("venues")
    place: Mapped[str | None] = to("places")


class WorkRow(Part, Base):
    __tablename__ = "activities_works"
    owner_id: Mapped[str] = owner("activities.id")
    title: Mapped[Text]
    by: Mapped[Text] = said()
    place: Mapped[str | None] = to("places")


class CountRow(Part, Base):
    __tablename__ = "activities_counts"
    owner_id: Mapped[str] = owner("activities.id")
    label: Mapped[Text]
    value: Mapped[int]
    qualifier: Mapped[Text] = said()
