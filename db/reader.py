"""Reads a release into a Catalogue: verify, open, read all, close. Distrusts the file."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from db.assemble import assemble
from db.catalogue import Catalogue, Release
from db.errors import ContentError
from db.opening import opened
from db.policy import MAX_TITLE, fault_in
from db.sanity import check_sanity
from db.schema import METADATA, SCHEMA_SHA256
from db.seal import SCHEMA_VERSION, Seal, seal_of

DEADLINE_SECONDS = 10.0

_REMEDY = "build and publish the content again"
_DATA_ERRORS = (
    *(sa.exc.SQLAlchemyError, sqlite3.Error, ValueError, LookupError),
    *(TypeError, AttributeError, OverflowError, RecursionError, MemoryError, StopIteration),
)
"""Everything that bytes can do to a reader: invalid UTF-8 is no sqlite3.Error, for one."""


def read_catalogue(path: Path, deadline_seconds: float = DEADLINE_SECONDS) -> Catalogue:
    """The content of a release file, or of the release that a pointer `current.json` names.

    Raises ContentError (one sentence: which file, what is wrong, what to do), and
    IncompatibleContent where the release was made for another version of the kiosk.
    """
    seal = seal_of(path)
    try:
        with opened(seal.path, deadline_seconds) as connection:
            return _read(connection, seal)
    except ContentError:
        raise
    except _DATA_ERRORS as error:
        raise ContentError.about(seal.path, _reason(error), _REMEDY) from error


def _read(connection: sa.Connection, seal: Seal) -> Catalogue:
    _check_schema(connection, seal.path)
    _check_references(connection)
    tables = {name: _rows(connection, table) for name, table in METADATA.tables.items()}
    catalogue = assemble(tables, Release(schema_version=SCHEMA_VERSION, sha256=seal.sha256))
    check_sanity(catalogue)
    return catalogue


def _rows(connection: sa.Connection, table: sa.Table) -> Sequence[Mapping[str, Any]]:
    # Raw tuples and one dict each: RowMapping costs several times as much to look into.
    result = connection.execute(sa.select(table).order_by(table.c.position))
    names = list(result.keys())
    return [dict(zip(names, row, strict=True)) for row in result]


def _check_schema(connection: sa.Connection, path: Path) -> None:
    entries = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema").all()
    foreign = [name for kind, name, sql in entries if not _expected(kind, name, sql)]
    if foreign or schema_hash([sql for _, _, sql in entries if sql]) != SCHEMA_SHA256:
        raise ContentError.about(path, "holds other tables than a release has", _REMEDY)


def _check_references(connection: sa.Connection) -> None:
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling is None:
        return
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


def _reason(error: BaseException) -> str:
    if isinstance(error, sa.exc.OperationalError) and "interrupted" in str(error.orig):
        return "takes too long to read"
    if type(error) is ValueError and str(error).startswith(("holds ", "refers ")):
        return str(error)
    return "holds rows that cannot be read"
