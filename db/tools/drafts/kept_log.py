"""Triggers that keep the audit log: the database itself refuses to change or empty it."""

from __future__ import annotations

import sqlalchemy as sa

_SQLITE = (
    "CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END",
    "CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END",
    # INSERT OR REPLACE deletes without asking a trigger.
    "CREATE TRIGGER audit_log_no_replace BEFORE INSERT ON audit_log "
    "WHEN NEW.id IN (SELECT id FROM audit_log) "
    "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END",
)
_POSTGRESQL = (
    "CREATE FUNCTION audit_log_is_kept() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the audit log is only ever added to'; END $$",
    "CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE ON audit_log "
    "FOR EACH ROW EXECUTE FUNCTION audit_log_is_kept()",
    "CREATE TRIGGER audit_log_not_emptied BEFORE TRUNCATE ON audit_log "
    "FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_kept()",
)


def keep_log(connection: sa.Connection) -> None:
    """Make the triggers of a new draft; the migrations make the same for an older one."""
    sqlite = connection.dialect.name == "sqlite"
    for statement in _SQLITE if sqlite else _POSTGRESQL:
        connection.exec_driver_sql(statement)
