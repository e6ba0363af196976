"""Writes changes into a draft: versions looked at, everything or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.changed_rows import drop, put, take_away
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.reading import Draft
from db.tools.drafts.tables import AUDIT, BEGUN
from db.tools.drafts.told import told_of
from db.tools.drafts.versions import next_version, raise_versions


def write_changes(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    """Write them inside the caller's transaction. Raises Conflict, or ContentError."""
    raise_versions(connection, draft, changes)
    take_away(connection, [each for each in changes if each.before is not None])
    put(connection, draft, changes)
    drop(connection, [each for each in changes if each.after is None])
    _log(connection, draft, changes, author)
    if connection.dialect.name == "sqlite":
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if dangling:
            what = f"refers to a record that is not there ({dangling[0]} to {dangling[2]})"
            raise ContentError.about("The draft", what, "nothing was changed: mend the reference")


def _log(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    now = datetime.now(UTC)
    entries = [
        {
            "at": now,
            "who": author.who,
            "action": BEGUN if author.begins else each.action,
            "kind": each.kind,
            "record_id": each.id,
            "version": next_version(draft, each),
            "changes": told_of(each),
            "file": author.file,
            "sheet": each.sheet,
            "row": each.row,
        }
        for each in changes
    ]
    if entries:
        connection.execute(AUDIT.insert(), entries)
