"""The tables of schema 1.0, frozen: announcements, lists of words, and what is searched."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import METADATA, PUBLICATION_STATUS

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
