"""The table of conference days."""

from __future__ import annotations

import datetime

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Recorded, said


class DayRow(Recorded, Base):
    __tablename__ = "days"
    # The module, not the class: a field named `date` hides the class of that name.
    date: Mapped[datetime.date]
    title: Mapped[Text]
    theme: Mapped[Text] = said()
