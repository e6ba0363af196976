"""The tables of schema 1.0, frozen: places."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "venues",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("use", sa.Text),
    sa.Column("address", sa.Text),
    sa.Column("code", sa.String),
    sa.Column("start", sa.Date),
    sa.Column("end", sa.Date),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "venues_openings",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("venues.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("opens", sa.String(20), nullable=False),
    sa.Column("closes", sa.String(20), nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "places",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("venue", sa.String, sa.ForeignKey("venues.id"), nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("short_name", sa.Text),
    sa.Column("within", sa.String, sa.ForeignKey("places.id")),
    sa.Column("area_m2", sa.Integer),
    sa.Column("theme", sa.Text),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
