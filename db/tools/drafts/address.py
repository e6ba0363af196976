"""The address of a draft, and an engine for it whose errors are sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from db.errors import ContentError

_CHECK = "check the address after --draft"


def url_of(draft: str) -> sa.URL:
    """The address of a draft: any SQLAlchemy URL, or the path of an SQLite file."""
    if "://" not in draft:
        return sa.URL.create("sqlite", database=draft)
    try:
        return sa.make_url(draft)
    except sa.exc.ArgumentError as error:
        raise ContentError.about(draft, "is not a database address", _CHECK) from error


@contextmanager
def connected(url: sa.URL) -> Iterator[sa.Engine]:
    """An engine that leaves no connection open; what the database says becomes a sentence."""
    try:
        engine = sa.create_engine(url, poolclass=sa.NullPool)
    except (ImportError, sa.exc.ArgumentError, sa.exc.NoSuchModuleError) as error:
        raise ContentError.about(str(url), f"cannot be opened ({error})", _CHECK) from error
    try:
        yield engine
    except sa.exc.DBAPIError as error:
        why = " ".join(str(error.orig).split())[:200]
        raise ContentError.about(str(url), f"cannot be used ({why})", _CHECK) from error
    finally:
        engine.dispose()


def is_there(url: sa.URL) -> bool:
    """Whether there is a draft; asking makes none."""
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return False
    with connected(url) as engine:
        return bool({"draft_version", "conference"} & set(sa.inspect(engine).get_table_names()))


def is_file(url: sa.URL) -> bool:
    """Whether an SQLite draft has its file."""
    return url.get_backend_name() == "sqlite" and Path(url.database or "").exists()
