"""Tables of disagreements: claims, their sources, and what they touch."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from db.catalogue import Text
from db.schema.columns import Base, Link, Listed, Part, owner, to


class DisagreementRow(Listed, Base):
    __tablename__ = "disagreements"
    about: Mapped[Text]


class ClaimRow(Part, Base):
    __tablename__ = "disagreements_claims"
    owner_id: Mapped[str] = owner("disagreements.id")
    value: Mapped[Text]


class ClaimSourceRow(Link, Base):
    __tablename__ = "disagreements_claims_sources"
    owner_id: Mapped[str] = owner("disagreements_claims.key", link=True)
    target_id: Mapped[str] = to("sources")


class SubjectRow(Link, Base):
    """What a disagreement touches: any record of any list."""

    __tablename__ = "disagreements_subjects"
    owner_id: Mapped[str] = owner("disagreements.id", link=True)
    kind: Mapped[str]
    record_id: Mapped[str]
    field: Mapped[str]
