"""Which revision a draft is at, and which ones this program knows: read without Alembic."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import sqlalchemy as sa

_MIGRATIONS = Path(__file__).parent.parent.parent / "migrations"


@dataclass(frozen=True)
class Branch:
    """Migrations of one folder, and the table in which a draft keeps where it is."""

    folder: Path
    table: str

    @cached_property
    def known(self) -> tuple[str, ...]:
        """Every revision, oldest first: a migration's file is named <revision>_<subject>.py."""
        files = (self.folder / "versions").glob("*_*.py")
        return tuple(sorted(each.name.partition("_")[0] for each in files))

    @property
    def head(self) -> str:
        return self.known[-1]

    def found(self, connection: sa.Connection) -> str:
        """The revision that the draft is at."""
        number: sa.ColumnClause[str] = sa.column("version_num", sa.String)
        query = sa.select(number).select_from(sa.table(self.table))
        return str(connection.execute(query).scalar())


SCHEMA = Branch(_MIGRATIONS, "alembic_version")
BOOKS = Branch(_MIGRATIONS / "drafts", "draft_version")
BRANCHES = (SCHEMA, BOOKS)
