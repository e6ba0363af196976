"""Whether the tables of a release are ours, and every reference in them leads somewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa

from db.errors import ContentError
from db.policy import MAX_TITLE, fault_in
from db.seal import SCHEMA_SHA256

REMEDY = "build and publish the content again"


def check_schema(connection: sa.Connection, path: Path) -> list[str]:
    """The names of all tables. Raises ContentError where one or an index is not of this schema."""
    entries = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema").all()
    foreign = [name for kind, name, sql in entries if not _expected(kind, name, sql)]
    if foreign or schema_hash([sql for _, _, sql in entries if sql]) != SCHEMA_SHA256:
        raise ContentError.about(path, "holds other tables than a release has", REMEDY)
    return [name for kind, name, _ in entries if kind == "table"]


def check_references(connection: sa.Connection) -> None:
    """Raises ValueError that names the first record which refers to nothing."""
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling is None:
        return
    from db.schema import METADATA  # only where there is something to say

    name, row_id, target, number = dangling
    table = METADATA.tables[name]
    keys = connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})").all()
    field = next(key[3] for key in keys if key[0] == number)
    query = sa.select(next(iter(table.primary_key))).where(sa.literal_column("rowid") == row_id)
    record = connection.execute(query).scalar()
    known = isinstance(record, str) and not fault_in(record, MAX_TITLE)
    place = f"{name}/{record}, {field}" if known else f"{name}, {field}"
    raise ValueError(f"refers to a record that it does not hold: {place} is not in {target}")


def _expected(kind: str, name: str, sql: str | None) -> bool:
    """A table of ours, or the index that SQLite itself makes for its primary key."""
    if sql is None:
        return kind == "index" and name.startswith("sqlite_autoindex_")
    return kind == "table"


def schema_hash(statements: Sequence[str]) -> str:
    """SHA-256 of the SQL of a schema, whatever the order of its tables."""
    return hashlib.sha256("\n".join(sorted(statements)).encode()).hexdigest()
