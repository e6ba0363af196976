"""The tables of schema 1.0, frozen: exhibition."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "zones",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "exhibitors",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("country", sa.String),
    sa.Column("booth", sa.String),
    sa.Column("place", sa.String, sa.ForeignKey("places.id")),
    sa.Column("first_time", sa.Boolean, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "exhibits",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("exhibitor", sa.String, sa.ForeignKey("exhibitors.id")),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "projects",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("track", sa.Text),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("session", sa.String, sa.ForeignKey("sessions.id"), nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
