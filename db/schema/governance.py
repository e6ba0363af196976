"""Tables of governance initiatives."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Link, Listed, Recorded, owner, said, to


class AspectRow(Listed, Base):
    __tablename__ = "aspects"
    name: Mapped[Text]


class InitiativeRow(Recorded, Base):
    __tablename__ = "initiatives"
    name: Mapped[Text]
    short_name: Mapped[Text] = said()
    summary: Mapped[Text] = said()
    date: Mapped[str]
    body: Mapped[Text] = said()
    kind: Mapped[Text] = said()
    symbol: Mapped[str | None]
    binding: Mapped[bool]
    adopted: Mapped[Text] = said()
    lead: Mapped[Text] = said()
    occasion: Mapped[Text] = said()
    tied_to_conference: Mapped[bool]
    un_body: Mapped[bool]
    url: Mapped[str | None]


class OfficialSourceRow(Link, Base):
    __tablename__ = "initiatives_official_sources"
    owner_id: Mapped[str] = owner("initiatives.id", link=True)
    target_id: Mapped[str] = to("sources")
