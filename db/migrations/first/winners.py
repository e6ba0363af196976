"""The tables of schema 1.0, frozen: winners and treasures."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "winners",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("award", sa.String, sa.ForeignKey("awards.id"), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("entrant", sa.Text, nullable=False),
    sa.Column("person", sa.Text),
    sa.Column("project", sa.Text),
    sa.Column("detail", sa.Text),
    sa.Column("field", sa.Text),
    sa.Column("also", sa.String, sa.ForeignKey("winners.id")),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "treasures",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("award", sa.String, sa.ForeignKey("awards.id"), nullable=False),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("organisation", sa.Text),
    sa.Column("detail", sa.Text),
    sa.Column("booth", sa.Text),
    sa.Column("venue", sa.String, sa.ForeignKey("venues.id"), nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
