"""The tables of schema 1.0, frozen: sessions."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import (
    CONFIDENCE,
    DAY_PART,
    METADATA,
    PUBLICATION_STATUS,
    STRAND,
)

sa.Table(
    "sessions",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("summary", sa.Text),
    sa.Column("strand", STRAND, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("day", sa.Date),
    sa.Column("start", sa.String(20)),
    sa.Column("end", sa.String(20)),
    sa.Column("part", DAY_PART),
    sa.Column("venue", sa.String, sa.ForeignKey("venues.id")),
    sa.Column("place", sa.String, sa.ForeignKey("places.id")),
    sa.Column("forum", sa.String, sa.ForeignKey("forums.id")),
    sa.Column("status", sa.String, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "sessions_parts",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("sessions.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("id", sa.String, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("start", sa.String(20)),
    sa.Column("end", sa.String(20)),
)
