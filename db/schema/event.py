"""Tables of the conference itself: names and figures."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Recorded, said


class ConferenceRow(Recorded, Base):
    __tablename__ = "conference"
    name: Mapped[Text]
    short_name: Mapped[Text] = said()
    theme: Mapped[Text] = said()
    slogan: Mapped[Text] = said()
    city: Mapped[Text] = said()
    country: Mapped[Text] = said()
    edition: Mapped[int]
    zone: Mapped[str]
    day_change_hour: Mapped[int]
    start: Mapped[date]
    end: Mapped[date]
    exhibition_start: Mapped[date]
    exhibition_end: Mapped[date]
    pattern: Mapped[str]
    programme: Mapped[Text] = said()


class OrganiserRow(Recorded, Base):
    __tablename__ = "organisers"
    name: Mapped[Text]
    role: Mapped[Text] = said()


class FigureRow(Recorded, Base):
    __tablename__ = "figures"
    label: Mapped[Text]
    value: Mapped[int]
    unit: Mapped[Text] = said()
    qualifier: Mapped[Text] = said()
    topic: Mapped[str]


class StatementRow(Recorded, Base):
    __tablename__ = "statements"
    text: Mapped[Text]
