"""Connects to a draft: one snapshot for a transaction, and errors that are sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.address import CHECK, is_sqlite, shown_of
from db.tools.drafts.database_errors import sentence_of

WAIT_SECONDS = 10.0
"""How long a transaction waits for another editor's to end."""

CONNECT_SECONDS = 10
"""How long a server may take to answer."""

_INSTALL = "install the driver: pip install 'waic-kiosk[postgresql]'"


def writes(engine: sa.Engine) -> sa.Engine:
    """The same, for transactions that will write: they take SQLite's lock at their beginning."""
    return engine.execution_options(waic_writes=True)


@contextmanager
def connected(url: sa.URL) -> Iterator[sa.Engine]:
    """An engine that leaves no connection open; what the database says becomes a sentence."""
    try:
        engine = _sqlite(url) if is_sqlite(url) else _postgresql(url)
    except ImportError as error:
        raise ContentError.about(shown_of(url), f"needs {error.name}", _INSTALL) from error
    except (sa.exc.ArgumentError, TypeError, ValueError) as error:
        raise ContentError.about(shown_of(url), "is no good address", CHECK) from error
    try:
        yield engine
    except sa.exc.DBAPIError as error:
        raise sentence_of(error, url) from error
    finally:
        engine.dispose()


def _sqlite(url: sa.URL) -> sa.Engine:
    waits = {"timeout": WAIT_SECONDS}
    engine = sa.create_engine(url, poolclass=sa.NullPool, connect_args=waits)
    sa.event.listen(engine, "connect", _leave_transactions_to_us)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _leave_transactions_to_us(connection: Any, _record: object) -> None:
    """Python's driver begins late and only for some statements: two reads would not agree."""
    connection.isolation_level = None


def _begin(connection: sa.Connection) -> None:
    immediate = connection.get_execution_options().get("waic_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _postgresql(url: sa.URL) -> sa.Engine:
    arguments = {
        "connect_timeout": CONNECT_SECONDS,
        "options": f"-c lock_timeout={round(WAIT_SECONDS * 1000)}ms -c timezone=UTC",
    }
    return sa.create_engine(
        url, poolclass=sa.NullPool, isolation_level="REPEATABLE READ", connect_args=arguments
    )
