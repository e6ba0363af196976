"""References are looked at when all is written: records of one change may refer to each other."""

from __future__ import annotations

import sqlalchemy as sa

from db.errors import ContentError

_EARLY = """
SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name
FROM pg_constraint
WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace
"""


def check_references_late(connection: sa.Connection) -> None:
    """Have PostgreSQL look at references at the end; SQLite is asked by hand anyway."""
    if connection.dialect.name == "sqlite":
        return
    for table, name in connection.exec_driver_sql(_EARLY).all():
        connection.exec_driver_sql(
            f"ALTER TABLE {table} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY DEFERRED"
        )


def check_references_now(connection: sa.Connection) -> None:
    """Raise ContentError, or the database's own error, where a reference leads nowhere."""
    if connection.dialect.name != "sqlite":
        connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
        connection.exec_driver_sql("SET CONSTRAINTS ALL DEFERRED")
        return
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling:
        what = f"refers to a record that is not there ({dangling[0]} to {dangling[2]})"
        raise ContentError.about("The draft", what, "nothing was changed: mend the reference")
