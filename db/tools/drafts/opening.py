"""Makes, finds, upgrades and opens a draft database; a newer one is refused in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from db.errors import ContentError, IncompatibleContent
from db.schema import METADATA

_MIGRATIONS = Path(__file__).parent.parent.parent / "migrations"
_BRANCHES = ((_MIGRATIONS, "alembic_version"), (_MIGRATIONS / "drafts", "draft_version"))
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


def make_draft(url: sa.URL) -> None:
    """An empty draft; there must be none yet."""
    if is_there(url) or _is_file(url):
        remedy = "choose another address, or move it away"
        raise ContentError.about(str(url), "is there already", remedy)
    with connected(url) as engine:
        METADATA.create_all(engine)
        script = ScriptDirectory(str(_MIGRATIONS))
        with engine.begin() as connection:
            MigrationContext.configure(connection).stamp(script, "head")
        _upgrade(url, *_BRANCHES[1])


@contextmanager
def opened_draft(url: sa.URL) -> Iterator[sa.Engine]:
    """The draft, upgraded to what this program knows."""
    if not is_there(url):
        remedy = f"make one with waic-content draft init --draft {url}"
        raise ContentError.about(str(url), "is no draft", remedy)
    with connected(url) as engine:
        for folder, table in _BRANCHES:
            _be_current(engine, url, folder, table)
        yield engine


def _be_current(engine: sa.Engine, url: sa.URL, folder: Path, table: str) -> None:
    script = ScriptDirectory(str(folder))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": table})
        found = context.get_current_heads()
    if set(found) - {each.revision for each in script.walk_revisions()}:
        what = "was made by a newer version of waic-content"
        raise IncompatibleContent.about(str(url), what, "update waic-content")
    if set(found) != set(script.get_heads()):
        _upgrade(url, folder, table)


def _upgrade(url: sa.URL, folder: Path, table: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    address = url.render_as_string(hide_password=False)
    config.set_main_option("sqlalchemy.url", address.replace("%", "%%"))
    command.upgrade(config, "head")


def _is_file(url: sa.URL) -> bool:
    return url.get_backend_name() == "sqlite" and Path(url.database or "").exists()
