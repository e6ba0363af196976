"""Schema 1.1: plans of venues, earlier hours of sessions, aspects and relations of initiatives.

Revision ID: 0002
"""

from __future__ import annotations

from typing import Any, Literal

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_governance()
    _make_parts()
    # PostgreSQL alters in place: it cannot drop what other tables refer to.
    with op.batch_alter_table("sessions", recreate=_recreated()) as sessions:
        sessions.add_column(sa.Column("language", sa.String))
    op.execute(
        "INSERT INTO initiatives_key_points (key, owner_id, position, text) "
        "SELECT record_id || '/' || position, record_id, position, words FROM points "
        "WHERE kind = 'initiatives' AND field = 'key_points'"
    )
    op.execute("DELETE FROM points WHERE kind = 'initiatives' AND field = 'key_points'")


def downgrade() -> None:
    op.execute(
        "INSERT INTO points (kind, record_id, field, position, words) "
        "SELECT 'initiatives', owner_id, 'key_points', position, text FROM initiatives_key_points"
    )
    with op.batch_alter_table("sessions", recreate=_recreated()) as sessions:
        sessions.drop_column("language")
    for table in ("sessions_earlier", "places_box", "initiatives_relations_sources"):
        op.drop_table(table)
    for table in ("initiatives_relations", "initiatives_key_points", "aspects"):
        op.drop_table(table)


def _recreated() -> Literal["always", "never"]:
    return "always" if op.get_bind().dialect.name == "sqlite" else "never"


def _make_governance() -> None:
    op.create_table(
        "aspects",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("publication_status", _status(), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
    )
    _make_part(
        "initiatives_key_points",
        "initiatives.id",
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("aspect", sa.String, sa.ForeignKey("aspects.id")),
    )
    _make_part(
        "initiatives_relations",
        "initiatives.id",
        sa.Column("how", sa.String, nullable=False),
        sa.Column("target", sa.String, sa.ForeignKey("initiatives.id"), nullable=False),
        sa.Column("note", sa.Text),
    )
    op.create_table(
        "initiatives_relations_sources",
        sa.Column(
            "owner_id", sa.String, sa.ForeignKey("initiatives_relations.key"), primary_key=True
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("target_id", sa.String, sa.ForeignKey("sources.id"), nullable=False),
    )


def _make_parts() -> None:
    sides = ("x", "y", "width", "height", "level")
    columns = [sa.Column(side, sa.Integer, nullable=False) for side in sides]
    _make_part("places_box", "places.id", *columns)
    _make_part(
        "sessions_earlier",
        "sessions.id",
        sa.Column("start", sa.String(20)),
        sa.Column("end", sa.String(20)),
        sa.Column("place", sa.String, sa.ForeignKey("places.id")),
    )


def _make_part(table: str, owner: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("owner_id", sa.String, sa.ForeignKey(owner), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *columns,
    )


def _status() -> sa.Enum:
    return sa.Enum(
        *("published", "unverified"),
        name="publicationstatus",
        native_enum=False,
        create_constraint=True,
        length=16,
    )
