"""The one place that opens a release: read-only, bounded, by a deadline."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

_PRAGMAS = (
    "query_only = ON",
    "cell_size_check = ON",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "cache_size = -8192",
)
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 4 * 1024 * 1024,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 10_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 5,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
}
_STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 10_000


@contextmanager
def opened(path: Path, deadline_seconds: float) -> Iterator[sa.Connection]:
    """A connection that cannot write, swallow a huge row, or go on after the deadline."""
    # Closed here in any case: SQLAlchemy forgets a connection that fails while it is set up.
    with closing(_connect(path)) as raw:
        _bind(raw, time.monotonic() + deadline_seconds)
        engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=sa.NullPool)
        try:
            with engine.connect() as connection:
                yield connection
        finally:
            engine.dispose()


def _connect(path: Path) -> sqlite3.Connection:
    # as_uri() escapes `?`, `#` and `%`, which would otherwise cut the path short.
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def _bind(connection: sqlite3.Connection, deadline: float) -> None:
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.set_progress_handler(
        lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS_AT_THE_CLOCK
    )
