"""The tables of schema 1.0, frozen: disagreements."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import METADATA, PUBLICATION_STATUS

sa.Table(
    "disagreements",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("about", sa.Text, nullable=False),
)


sa.Table(
    "disagreements_claims",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("disagreements.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("value", sa.Text, nullable=False),
)


sa.Table(
    "disagreements_claims_sources",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("disagreements_claims.key"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("sources.id"), nullable=False),
)


sa.Table(
    "disagreements_subjects",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("disagreements.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("record_id", sa.String, nullable=False),
    sa.Column("field", sa.String, nullable=False),
)
