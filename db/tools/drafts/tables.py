"""What only a draft has: the version of each record, and who changed what; no release has these."""

from __future__ import annotations

import sqlalchemy as sa

from db.schema.columns import Instant

BOOKS = sa.MetaData()

VERSIONS = sa.Table(
    "record_versions",
    BOOKS,
    sa.Column("kind", sa.String, primary_key=True),
    sa.Column("record_id", sa.String, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
)

BEGUN = "begun"
"""The action of what a draft began with: its own sources stand behind that."""

AUDIT = sa.Table(
    "audit_log",
    BOOKS,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Instant(), nullable=False),
    sa.Column("who", sa.String, nullable=False),
    sa.Column("action", sa.String, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("record_id", sa.String, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("changes", sa.Text, nullable=False),
    sa.Column("file", sa.String, nullable=False),
    sa.Column("sheet", sa.String, nullable=False),
    sa.Column("row", sa.Integer, nullable=False),
)
"""Only ever added to. `changes` is JSON: {field: [before, after]}."""
