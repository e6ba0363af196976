"""The tables of schema 1.0, frozen: sections of forums."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import (
    METADATA,
)

sa.Table(
    "forums_sections",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("forums.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("id", sa.String, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "forums_sections_people",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("forums_sections.key"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("people.id"), nullable=False),
)
