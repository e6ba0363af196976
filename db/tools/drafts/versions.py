"""Versions of records: each change raises one, and a version that moved meanwhile is a conflict."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft, Key
from db.tools.drafts.tables import AUDIT, VERSIONS


class Conflict(ContentError):
    """Somebody else changed a record since it was read."""


def raise_versions(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
    """Raise the version of every changed record. Raises Conflict."""
    for change in changes:
        key = (change.kind, change.id)
        here = (VERSIONS.c.kind == change.kind) & (VERSIONS.c.record_id == change.id)
        if change.before is None:
            taken = connection.execute(sa.select(VERSIONS.c.version).where(here)).scalar()
            if taken is not None and key not in draft.versions:
                raise _conflict(connection, key)
            connection.execute(VERSIONS.delete().where(here))
            values = {"kind": change.kind, "record_id": change.id}
            connection.execute(
                VERSIONS.insert(), {**values, "version": next_version(draft, change)}
            )
            continue
        known = here & (VERSIONS.c.version == draft.versions[key])
        update = VERSIONS.update().where(known).values(version=next_version(draft, change))
        if connection.execute(update).rowcount != 1:
            raise _conflict(connection, key)


def next_version(draft: Draft, change: Change) -> int:
    """The version of a record after this change."""
    return draft.versions.get((change.kind, change.id), 0) + 1


def _conflict(connection: sa.Connection, key: Key) -> Conflict:
    query = AUDIT.select().where((AUDIT.c.kind == key[0]) & (AUDIT.c.record_id == key[1]))
    last = connection.execute(query.order_by(AUDIT.c.id.desc())).first()
    by = f" by {last.who} at {last.at:%H:%M}Z: {last.changes[:200]}" if last else ""
    what = f"was changed meanwhile{by}"
    remedy = "nothing was written: look at it and do it again"
    return Conflict(f"{'/'.join(key)} {what}; {remedy}.")
