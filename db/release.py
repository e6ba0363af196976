"""Seals a Catalogue into a release: one SQLite file, named by its hash, and a pointer to it.

The same Catalogue gives the same bytes. Files are written under another name, flushed,
renamed, and their folder flushed; the pointer moves last and no older release is deleted, so
that a power cut at any moment leaves a whole release behind the pointer.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from db.catalogue import Catalogue, Release
from db.durable import flush_folder, put_whole
from db.errors import ContentError
from db.published.pointer import POINTER
from db.rows import rows_of
from db.schema import METADATA
from db.seal import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    USER_VERSION,
    file_name,
    pointer_text,
)

BUNDLED = Path(__file__).parent / "bundled"
"""Where `waic-content build` puts the release that ships with the kiosk."""

WORKSHOP = ".release-"
"""Begins the names of folders in which releases are made; a killed writer leaves one."""

_WRITER = 3_040_001
"""Stands in the header for the SQLite that wrote the file, whichever it was."""


def write_release(catalogue: Catalogue, folder: Path) -> Release:
    """Write `content-<hash>.sqlite` and `current.json` into `folder`.

    The Catalogue's own `release` is ignored. Raises ContentError where the folder cannot be
    written or the rows do not hold together; nothing new is left there then.
    """
    with told_of(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sha256 = write_sealed(catalogue, folder)
        put_whole(folder / POINTER, pointer_text(sha256).encode())
    return Release(schema_version=SCHEMA_VERSION, sha256=sha256)


def write_sealed(catalogue: Catalogue, folder: Path, *, flush: bool = True) -> str:
    """Write only the release file, unless it lies there whole; its SHA-256 in hex.

    `flush` is that of `put_whole`. Raises OSError and SQLAlchemy's DBAPIError: see `told_of`.
    """
    sealed = _sealed_bytes(catalogue, folder)
    sha256 = hashlib.sha256(sealed).hexdigest()
    file = folder / file_name(sha256)
    if not file.is_file() or file.read_bytes() != sealed:
        put_whole(file, sealed, flush=flush)
    elif flush:
        flush_folder(folder)  # whoever wrote it may have been killed before this
    return sha256


@contextmanager
def told_of(folder: Path) -> Iterator[None]:
    """Tells what a disk does to a writer as a ContentError about the folder."""
    try:
        yield
    except (OSError, sa.exc.DBAPIError) as error:
        why = str(getattr(error, "orig", None) or error)
        what = f"cannot take a release ({why})"
        raise ContentError.about(folder, what, "check the disk and the permissions") from error


def _sealed_bytes(catalogue: Catalogue, folder: Path) -> bytes:
    """The bytes of the release, made beside the place where they will lie."""
    with tempfile.TemporaryDirectory(prefix=WORKSHOP, dir=folder) as workshop:
        vacuumed = Path(workshop) / "vacuumed.sqlite"
        _vacuum(catalogue, vacuumed)
        _prove_whole(vacuumed)
        return _without_writer(vacuumed.read_bytes())


def _vacuum(catalogue: Catalogue, target: Path) -> None:
    with _memory().connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("BEGIN")
        _fill(connection, catalogue)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {USER_VERSION}")
        connection.exec_driver_sql("VACUUM INTO ?", (str(target),))


@cache
def _memory() -> sa.Engine:
    """Every connection is an empty database of its own; only compiled SQL is kept."""
    return sa.create_engine("sqlite://", poolclass=sa.NullPool)


@cache
def _sql_of(table: str) -> str:
    """What makes a table, which SQLAlchemy would compile anew for every release."""
    return str(sa.schema.CreateTable(METADATA.tables[table]).compile(_memory()))


def _fill(connection: sa.Connection, catalogue: Catalogue) -> None:
    """Tables and rows in one fixed order, so that equal content gives equal pages."""
    rows = rows_of(catalogue)
    for name in sorted(METADATA.tables):
        connection.exec_driver_sql(_sql_of(name))
        if rows.get(name):
            connection.execute(METADATA.tables[name].insert(), rows[name])


def _prove_whole(path: Path) -> None:
    url = sa.URL.create("sqlite", database=str(path))  # a text would be cut at a "?"
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as connection:
        journal = connection.exec_driver_sql("PRAGMA journal_mode = DELETE").scalar()
        integrity = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if (journal, integrity) != ("delete", ["ok"]):
        why = " ".join(" ".join(map(str, integrity)).split())[:200]
        raise ContentError(f"The new release is not whole ({why}); build it again.")
    if dangling:
        pairs = ", ".join(sorted({f"{row[0]} to {row[2]}" for row in dangling}))
        what = f"The new release refers to records that it does not hold ({pairs})"
        raise ContentError(f"{what}; run waic-content check to see which.")


def _without_writer(content: bytes) -> bytes:
    """Bytes 92-99 tell which SQLite wrote the file: say the same whichever it was."""
    return content[:92] + content[24:28] + _WRITER.to_bytes(4, "big") + content[100:]
