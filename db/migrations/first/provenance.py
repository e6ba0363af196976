"""The tables of schema 1.0, frozen: sources, citations, disagreements, announcements and lists."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import METADATA, PUBLICATION_STATUS

sa.Table(
    "sources",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("publisher", sa.Text, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("date", sa.String),
    sa.Column("url", sa.String),
    sa.Column("note", sa.Text),
)

sa.Table(
    "citations",
    METADATA,
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("record_id", sa.String, primary_key=True),
    sa.Column("field", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("source_id", sa.String, sa.ForeignKey("sources.id"), nullable=False),
)
