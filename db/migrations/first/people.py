"""The tables of schema 1.0, frozen: people."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "people",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("affiliation", sa.Text),
    sa.Column("role", sa.Text),
    sa.Column("country", sa.String),
    sa.Column("attended", sa.Boolean, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "people_forums",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("people.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("forums.id"), nullable=False),
)
