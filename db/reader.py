"""Reads a release into a Catalogue: verify, open, read all, close. Distrusts the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from db.assemble import assemble
from db.catalogue import Catalogue, Release
from db.errors import ContentError
from db.opening import opened
from db.sanity import check_sanity
from db.schema import METADATA
from db.schema_check import REMEDY, check_references, check_schema
from db.seal import SCHEMA_VERSION, Seal, seal_of

DEADLINE_SECONDS = 10.0

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
        raise ContentError.about(seal.path, _reason(error), REMEDY) from error


def _read(connection: sa.Connection, seal: Seal) -> Catalogue:
    check_schema(connection, seal.path)
    check_references(connection)
    tables = {name: _rows(connection, table) for name, table in METADATA.tables.items()}
    catalogue = assemble(tables, Release(schema_version=SCHEMA_VERSION, sha256=seal.sha256))
    check_sanity(catalogue)
    return catalogue


def _rows(connection: sa.Connection, table: sa.Table) -> Sequence[Mapping[str, Any]]:
    # Raw tuples and one dict each: RowMapping costs several times as much to look into.
    result = connection.execute(sa.select(table).order_by(table.c.position))
    names = list(result.keys())
    rows = [dict(zip(names, row, strict=True)) for row in result]
    if any(type(row["position"]) is not int for row in rows):
        raise TypeError("a row has no place in its list")
    return rows


def _reason(error: BaseException) -> str:
    if isinstance(error, sa.exc.OperationalError) and "interrupted" in str(error.orig):
        return "takes too long to read"
    if type(error) is ValueError and str(error).startswith(("holds ", "refers ")):
        return str(error)
    return "holds rows that cannot be read"
