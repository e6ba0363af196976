"""Tables of awards, winners and treasures."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Part, Recorded, owner, said, to


class AwardRow(Recorded, Base):
    __tablename__ = "awards"
    name: Mapped[Text]
    short_name: Mapped[Text] = said()
    level: Mapped[Text] = said()
    summary: Mapped[Text] = said()
    year: Mapped[int]
    winners_count: Mapped[int | None]
    presented_on: Mapped[date | None]
    presented_at: Mapped[str | None] = to("sessions")
    presented_by: Mapped[str | None] = to("people")


class CriterionRow(Part, Base):
    __tablename__ = "awards_criteria"
    owner_id: Mapped[str] = owner("awards.id")
    letter: Mapped[str]
    name: Mapped[Text]


class WinnerRow(Recorded, Base):
    __tablename__ = "winners"
    award: Mapped[str] = to("awards")
    year: Mapped[int]
    entrant: Mapped[Text]
    person: Mapped[Text] = said()
    project: Mapped[Text] = said()
    detail: Mapped[Text] = said()
    field: Mapped[Text] = said()
    also: Mapped[str | None] = to("winners")


class TreasureRow(Recorded, Base):
    __tablename__ = "treasures"
    award: Mapped[str] = to("awards")
    rank: Mapped[int]
    name: Mapped[Text]
    organisation: Mapped[Text] = said()
    detail: Mapped[Text] = said()
    booth: Mapped[Text] = said()
    venue: Mapped[str] = to("venues")
