"""The tables of schema 1.0, frozen: who stands behind initiatives, and their events."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import METADATA

sa.Table(
    "initiatives_backing",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("initiatives.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("count", sa.Integer),
    sa.Column("kind", sa.Text),
    sa.Column("qualifier", sa.Text),
    sa.Column("note", sa.Text),
)


sa.Table(
    "initiatives_backing_sources",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("initiatives_backing.key"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("sources.id"), nullable=False),
)


sa.Table(
    "initiatives_events",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("initiatives.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("date", sa.String, nullable=False),
)
