"""The tables of schema 1.0, frozen: who speaks in a session, who attends, what is put forward."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import (
    METADATA,
)

sa.Table(
    "sessions_people",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("sessions.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("people.id"), nullable=False),
)


sa.Table(
    "sessions_attendees",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("sessions.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("people.id"), nullable=False),
)


sa.Table(
    "sessions_releases",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("sessions.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("outcome_id", sa.String, sa.ForeignKey("outcomes.id")),
    sa.Column("initiative_id", sa.String, sa.ForeignKey("initiatives.id")),
    sa.CheckConstraint("(outcome_id IS NULL) <> (initiative_id IS NULL)", name="one_target"),
)
