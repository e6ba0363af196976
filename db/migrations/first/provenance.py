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

sa.Table(
    "announcements",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("level", sa.String, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("starts", sa.String(20)),
    sa.Column("expires", sa.String(20), nullable=False),
)

sa.Table(
    "points",
    METADATA,
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("record_id", sa.String, primary_key=True),
    sa.Column("field", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("words", sa.Text, nullable=False),
)

sa.Table(
    "search_keys",
    METADATA,
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("record_id", sa.String, nullable=False),
    sa.Column("field", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("folded", sa.String, nullable=False),
    sa.Column("grams", sa.String, nullable=False),
    sa.Column("pinyin", sa.String, nullable=False),
    sa.Column("initials", sa.String, nullable=False),
)
