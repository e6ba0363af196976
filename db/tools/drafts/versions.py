"""Versions of records: each change raises one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft
from db.tools.drafts.tables import VERSIONS


def raise_versions(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
    """Raise the version of every changed record; a removed one keeps its number for ever.

    On PostgreSQL a transaction that changes the same record waits here, and is then refused.
    """
    known = [each for each in changes if (each.kind, each.id) in draft.versions]
    new = [each for each in changes if (each.kind, each.id) not in draft.versions]
    here = VERSIONS.c.kind == sa.bindparam("kind_"), VERSIONS.c.record_id == sa.bindparam("id_")
    if known:
        raised = VERSIONS.update().where(*here).values(version=sa.bindparam("version_"))
        rows: list[dict[str, Any]] = [
            {"kind_": each.kind, "id_": each.id, "version_": next_version(draft, each)}
            for each in known
        ]
        connection.execute(raised, rows)
    if new:
        rows = [
            {"kind": each.kind, "record_id": each.id, "version": next_version(draft, each)}
            for each in new
        ]
        connection.execute(VERSIONS.insert(), rows)


def next_version(draft: Draft, change: Change) -> int:
    """The version of a record after this change."""
    return draft.versions.get((change.kind, change.id), 0) + 1
