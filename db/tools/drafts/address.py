"""The address of a draft: an SQLite file or a PostgreSQL database. A password is never shown."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from db.errors import ContentError

CHECK = "check the address after --draft"
_POSTGRESQL = "postgresql+psycopg"
_EXAMPLE = "write a file name, or postgresql+psycopg://user@server/database"


def url_of(draft: str) -> sa.URL:
    """The address of a draft: the path of an SQLite file, or the URL of a PostgreSQL database."""
    if "://" not in draft:
        return sa.URL.create("sqlite", database=draft)
    try:
        url = sa.make_url(draft)
    except (sa.exc.ArgumentError, ValueError) as error:
        shown = f"{draft.partition('://')[0]}://…"
        raise ContentError.about(shown, "is not a database address", _EXAMPLE) from error
    if url.get_backend_name() in ("postgresql", "postgres"):
        return url.set(drivername=_POSTGRESQL)
    if url.get_backend_name() != "sqlite":
        raise ContentError.about(shown_of(url), "is neither SQLite nor PostgreSQL", _EXAMPLE)
    return url.set(drivername="sqlite")


def shown_of(url: sa.URL) -> str:
    """The address as staff may read it: a file by its path, a server without its password."""
    return str(url.database or "") if is_sqlite(url) else str(url)


def is_sqlite(url: sa.URL) -> bool:
    """Whether the draft is a file."""
    return url.get_backend_name() == "sqlite"


def is_file(url: sa.URL) -> bool:
    """Whether an SQLite draft has its file."""
    return is_sqlite(url) and Path(url.database or "").exists()
