"""The tables of schema 1.0, frozen: what came of the conference, and its days."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "outcomes",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("detail", sa.Text),
    sa.Column("date", sa.String, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "milestones",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("detail", sa.Text),
    sa.Column("date", sa.String, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "days",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("date", sa.Date, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("theme", sa.Text),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
