"""Reads a release into a Catalogue: verify, open, read all, close. Distrusts the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from db.assemble import assemble
from db.catalogue import Catalogue, Release
from db.errors import ContentError, ContentUnread, ReaderLost
from db.opening import opened
from db.release_rows import rows_by_table
from db.sanity import check_sanity
from db.schema_check import REMEDY, check_references, check_schema
from db.seal import SCHEMA_VERSION, Seal, seal_of

DEADLINE_SECONDS = 10.0

_DATA_ERRORS = (
    *(sa.exc.SQLAlchemyError, sqlite3.Error, ValueError, LookupError),
    *(TypeError, AttributeError, OverflowError, RecursionError, MemoryError, StopIteration),
)
"""Everything that bytes can do to a reader: invalid UTF-8 is no sqlite3.Error, for one."""

_OF_THE_DISK = (
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH),
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
)
_OF_EITHER = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
"""Of pages that were published so, and of a disk that fails while the tables are looked up."""


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
        raise _told(seal.path, error) from error


def _read(connection: sa.Connection, seal: Seal) -> Catalogue:
    tables = check_schema(connection, seal.path)
    check_references(connection)
    rows = rows_by_table(connection, tables)
    catalogue = assemble(rows, Release(schema_version=SCHEMA_VERSION, sha256=seal.sha256))
    check_sanity(catalogue)
    return catalogue


def _told(path: Path, error: BaseException) -> ContentError:
    """Its bytes are those that were published: a disk that fails says nothing against them."""
    cause = error.orig if isinstance(error, sa.exc.DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None and code & 0xFF in _OF_THE_DISK:
        what = f"cannot be read ({cause})"
        return ContentUnread.about(path, what, "check the disk and the permissions")
    if code == sqlite3.SQLITE_INTERRUPT:
        return ReaderLost.about(path, "takes too long to read", REMEDY)
    if isinstance(error, MemoryError) or code in _OF_EITHER:
        return ReaderLost.about(path, "holds rows that cannot be read", REMEDY)
    if type(error) is ValueError and str(error).startswith(("holds ", "refers ")):
        return ContentError.about(path, str(error), REMEDY)
    return ContentError.about(path, "holds rows that cannot be read", REMEDY)
