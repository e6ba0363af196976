"""Tables of people and the forums that they spoke in."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Link, Recorded, owner, said, to


class PersonRow(Recorded, Base):
    __tablename__ = "people"
    name: Mapped[Text]
    affiliation: Mapped[Text] = said()
    role: Mapped[Text] = said()
    country: Mapped[str | None]
    attended: Mapped[bool]


class PersonForumRow(Link, Base):
    __tablename__ = "people_forums"
    owner_id: Mapped[str] = owner("people.id", link=True)
    target_id: Mapped[str] = to("forums")
