"""Upgrades an older draft; of a file, a copy is kept first."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from db.tools.drafts.address import is_file, is_sqlite
from db.tools.drafts.connecting import connected, writes
from db.tools.drafts.late_references import check_references_late
from db.tools.drafts.opening import is_older, no_draft
from db.tools.drafts.revisions import BOOKS, BRANCHES, Branch


def upgrade_draft(url: sa.URL) -> tuple[bool, Path | None]:
    """(whether it was older, the copy of the file as it was). All of it or nothing."""
    if is_sqlite(url) and not is_file(url):
        raise no_draft(url)
    with connected(url) as engine:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table(BOOKS.table):
                raise no_draft(url)
            if not is_older(connection, url):
                return False, None
            revision = BOOKS.found(connection)
        copy = _copy_of(Path(str(url.database)), revision) if is_sqlite(url) else None
        with writes(engine).begin() as connection:
            for branch in BRANCHES:
                _upgrade(connection, branch)
            check_references_late(connection)
    return True, copy


def _copy_of(path: Path, revision: str) -> Path:
    """A whole copy beside the file, under a name that nothing has yet."""
    names = (f"{path.stem}.before-upgrade-{revision}-{n}{path.suffix}" for n in range(1, 10_000))
    copy = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    return copy


def _upgrade(connection: sa.Connection, branch: Branch) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(branch.folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
