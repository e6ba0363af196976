"""Draft 1: the version of each record, and the audit log, which is only ever added to.

Revision ID: d001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "d001"
down_revision = None
branch_labels = None
depends_on = None

_WHY = "the audit log is only ever added to"


def upgrade() -> None:
    op.create_table(
        "record_versions",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("record_id", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
    )
    words = ("who", "action", "kind", "record_id")
    op.create_table(
        "audit_log",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.String(20), nullable=False),
        *(sa.Column(name, sa.String, nullable=False) for name in words),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("changes", sa.Text, nullable=False),
        sa.Column("file", sa.String, nullable=False),
        sa.Column("sheet", sa.String, nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER audit_log_no_{verb.lower()} BEFORE {verb} ON audit_log "
                f"BEGIN SELECT RAISE(ABORT, '{_WHY}'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION audit_log_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{_WHY}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE ON audit_log "
            "FOR EACH ROW EXECUTE FUNCTION audit_log_is_kept()"
        )


def downgrade() -> None:
    op.drop_table("audit_log")
    op.drop_table("record_versions")
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION audit_log_is_kept()")
