"""Reads the audit log: who changed what, when, and from which file, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from db.tools.drafts.reading import Key
from db.tools.drafts.tables import AUDIT


def log_entries(
    connection: sa.Connection, record: str = "", limit: int = 100
) -> Sequence[sa.Row[Any]]:
    """Entries, newest first; of one record ("sessions/opening", or an id) or of all."""
    query = AUDIT.select().order_by(AUDIT.c.id.desc()).limit(limit)
    kind, slash, name = record.partition("/")
    if slash:
        query = query.where(AUDIT.c.kind == kind, AUDIT.c.record_id == name)
    elif record:
        query = query.where(AUDIT.c.record_id == record)
    return connection.execute(query).all()


def last_entries(connection: sa.Connection, keys: Sequence[Key]) -> dict[Key, sa.Row[Any]]:
    """The newest entry of each of these records."""
    found: dict[Key, sa.Row[Any]] = {}
    for kind, name in keys:
        for entry in log_entries(connection, f"{kind}/{name}", 1):
            found[kind, name] = entry
    return found
