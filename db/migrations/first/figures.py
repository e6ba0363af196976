"""The tables of schema 1.0, frozen: figures and statements."""

from __future__ import annotations

import sqlalchemy as sa

from db.migrations.first.types import CONFIDENCE, METADATA, PUBLICATION_STATUS

sa.Table(
    "figures",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("value", sa.Integer, nullable=False),
    sa.Column("unit", sa.Text),
    sa.Column("qualifier", sa.Text),
    sa.Column("topic", sa.String, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)


sa.Table(
    "statements",
    METADATA,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("publication_status", PUBLICATION_STATUS, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("confidence", CONFIDENCE, nullable=False),
    sa.Column("note", sa.Text),
)
