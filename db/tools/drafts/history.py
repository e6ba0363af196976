"""What the audit log tells of a record since a version: who changed which field, and from what."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.tools.drafts.reading import Key
from db.tools.drafts.tables import AUDIT


@dataclass(frozen=True, slots=True)
class Since:
    """The first value that a field had since (as JSON tells it), and the last change of it."""

    before: Any
    who: str
    at: str
    file: str


def changed_since(connection: sa.Connection, key: Key, version: int) -> Mapping[str, Since]:
    """The fields of a record that changed after this version."""
    found: dict[str, Since] = {}
    for entry in _entries(connection, key, version):
        for field, (old, _) in json.loads(entry.changes).items():
            first = found[field].before if field in found else old
            found[field] = Since(first, entry.who, f"{entry.at:%Y-%m-%d %H:%M}Z", entry.file)
    return found


def last_change(connection: sa.Connection, key: Key) -> str:
    """ "by Ann at 2024-07-04 09:12Z", or "" where nothing is known."""
    last = [*_entries(connection, key, 0)][-1:]
    return f" by {last[0].who} at {last[0].at:%Y-%m-%d %H:%M}Z" if last else ""


def _entries(connection: sa.Connection, key: Key, version: int) -> list[Any]:
    here = (AUDIT.c.kind == key[0]) & (AUDIT.c.record_id == key[1])
    query = AUDIT.select().where(here & (AUDIT.c.version > version)).order_by(AUDIT.c.id)
    return [*connection.execute(query)]
