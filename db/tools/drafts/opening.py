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
from db.tools.drafts.address import connected, is_file, is_there

_MIGRATIONS = Path(__file__).parent.parent.parent / "migrations"
_BRANCHES = ((_MIGRATIONS, "alembic_version"), (_MIGRATIONS / "drafts", "draft_version"))


def make_draft(url: sa.URL) -> None:
    """An empty draft; there must be none yet."""
    if is_there(url) or is_file(url):
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
