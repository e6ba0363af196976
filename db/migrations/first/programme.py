"""The tables of schema 1.0, frozen: programme."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import (
    CONFIDENCE,
    DAY_PART,
    FORUM_CLASS,
    METADATA,
    PUBLICATION_STATUS,
    STRAND,
)

sa.Table(
    "forums",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("summary", sa.Text),
    sa.Column("theme", sa.Text),
    sa.Column("forum_class", FORUM_CLASS, nullable=False),
    sa.Column("strand", STRAND, nullable=False),
    sa.Column("day", sa.Date),
    sa.Column("part", DAY_PART),
    sa.Column("venue", sa.String, sa.ForeignKey("venues.id")),
    sa.Column("place", sa.String, sa.ForeignKey("places.id")),
    sa.Column("count", sa.Integer),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "forums_hosts",
    METADATA,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("owner_id", sa.String, sa.ForeignKey("forums.id"), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("role", sa.Text),
)

sa.Table(
    "forums_people",
    METADATA,
    sa.Column("owner_id", sa.String, sa.ForeignKey("forums.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("target_id", sa.String, sa.ForeignKey("people.id"), nullable=False),
)
