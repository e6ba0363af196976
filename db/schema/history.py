"""Tables of what came of the conference, and how it came to be."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Recorded, said


class OutcomeRow(Recorded, Base):
    __tablename__ = "outcomes"
    name: Mapped[Text]
    detail: Mapped[Text] = said()
    date: Mapped[str]


class MilestoneRow(Recorded, Base):
    __tablename__ = "milestones"
    name: Mapped[Text]
    detail: Mapped[Text] = said()
    date: Mapped[str]
