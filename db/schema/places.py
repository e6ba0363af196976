"""Tables of venues, their opening hours, and the places in them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Part, Recorded, owner, said, to


class VenueRow(Recorded, Base):
    __tablename__ = "venues"
    name: Mapped[Text]
    use: Mapped[Text] = said()
    address: Mapped[Text] = said()
    code: Mapped[str | None]
    start: Mapped[date | None]
    end: Mapped[date | None]


class OpeningRow(Part, Base):
    __tablename__ = "venues_openings"
    owner_id: Mapped[str] = owner("venues.id")
    opens: Mapped[datetime]
    closes: Mapped[datetime]
    note: Mapped[Text] = said()


class PlaceRow(Recorded, Base):
    __tablename__ = "places"
    venue: Mapped[str] = to("venues")
    kind: Mapped[str]
    name: Mapped[Text]
    short_name: Mapped[Text] = said()
    within: Mapped[str | None] = to("places")
    area_m2: Mapped[int | None]
    theme: Mapped[Text] = said()


class BoxRow(Part, Base):
    __tablename__ = "places_box"
    owner_id: Mapped[str] = owner("places.id")
    x: Mapped[int]
    y: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    level: Mapped[int]
