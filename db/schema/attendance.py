"""Tables of who speaks in a session, who attends it, and what is put forward."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from db.schema.columns import Base, Link, owner, to


class SessionPersonRow(Link, Base):
    __tablename__ = "sessions_people"
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    target_id: Mapped[str] = to("people")


class SessionAttendeeRow(Link, Base):
    __tablename__ = "sessions_attendees"
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    target_id: Mapped[str] = to("people")


class SessionReleaseRow(Link, Base):
    """An outcome or an initiative put forward in a session."""

    __tablename__ = "sessions_releases"
    __table_args__ = (
        sa.CheckConstraint("(outcome_id IS NULL) <> (initiative_id IS NULL)", name="one_target"),
    )
    owner_id: Mapped[str] = owner("sessions.id", link=True)
    outcome_id: Mapped[str | None] = to("outcomes")
    initiative_id: Mapped[str | None] = to("initiatives")
