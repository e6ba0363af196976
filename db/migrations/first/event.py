"""The tables of schema 1.0, frozen: event."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "conference",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("short_name", sa.Text),
    sa.Column("theme", sa.Text),
    sa.Column("slogan", sa.Text),
    sa.Column("city", sa.Text),
    sa.Column("country", sa.Text),
    sa.Column("edition", sa.Integer, nullable=False),
    sa.Column("zone", sa.String, nullable=False),
    sa.Column("day_change_hour", sa.Integer, nullable=False),
    sa.Column("start", sa.Date, nullable=False),
    sa.Column("end", sa.Date, nullable=False),
    sa.Column("exhibition_start", sa.Date, nullable=False),
    sa.Column("exhibition_end", sa.Date, nullable=False),
    sa.Column("pattern", sa.String, nullable=False),
    sa.Column("programme", sa.Text),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)

sa.Table(
    "organisers",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("role", sa.Text),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
