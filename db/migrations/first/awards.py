"""The tables of schema 1.0, frozen: awards."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "awards",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("short_name", sa.Text),
    sa.Column("level", sa.Text),
    sa.Column("summary", sa.Text),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("winners_count", sa.Integer),
    sa.Column("presented_on", sa.Date),
    sa.Column("presented_at", sa.String, sa.ForeignKey("sessions.id")),
    sa.Column("presented_by", sa.String, sa.ForeignKey("people.id")),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "awards_criteria",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("awards.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("letter", sa.String, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
)
