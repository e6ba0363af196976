"""Draft 2: the audit log is found by record, and is neither replaced nor emptied.

Revision ID: d002
"""

from __future__ import annotations

from alembic import op

revision = "d002"
down_revision = "d001"
branch_labels = None
depends_on = None

_INDEX = "ix_audit_log_record"


def upgrade() -> None:
    op.create_index(_INDEX, "audit_log", ["kind", "record_id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER audit_log_no_replace BEFORE INSERT ON audit_log "
            "WHEN NEW.id IN (SELECT id FROM audit_log) "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END"
        )
    else:
        op.execute(
            "CREATE TRIGGER audit_log_not_emptied BEFORE TRUNCATE ON audit_log "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_kept()"
        )


def downgrade() -> None:
    op.drop_index(_INDEX, "audit_log")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_log_no_replace")
    else:
        op.execute("DROP TRIGGER audit_log_not_emptied ON audit_log")
