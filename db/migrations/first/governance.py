"""The tables of schema 1.0, frozen: governance."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "initiatives",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("short_name", sa.Text),
    sa.Column("summary", sa.Text),
    sa.Column("date", sa.String, nullable=False),
    sa.Column("body", sa.Text),
    sa.Column("kind", sa.Text),
    sa.Column("symbol", sa.String),
    sa.Column("binding", sa.Boolean, nullable=False),
    sa.Column("adopted", sa.Text),
    sa.Column("lead", sa.Text),
    sa.Column("occasion", sa.Text),
    sa.Column("tied_to_conference", sa.Boolean, nullable=False),
    sa.Column("un_body", sa.Boolean, nullable=False),
    sa.Column("url", sa.String),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "initiatives_official_sources",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("initiatives.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("sources.id"), nullable=False),
)
