"""Rows of a draft: those of changed records are taken away, put and dropped, many at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from db.record_rows import Rows, add_record
from db.schema import METADATA
from db.shape import record_classes
from db.stored import PublicationStatus
from db.tools.drafts.changes import Change
from db.tools.drafts.owned_rows import rows_owned
from db.tools.drafts.reading import Draft, Key

MANY = 500
"""Ids in one statement."""


def take_away(connection: sa.Connection, changes: Sequence[Change]) -> None:
    """The rows that the records own; their own rows stay, because others refer to them."""
    for kind, ids in _by_kind(changes).items():
        for some in _batches(ids):
            for table, theirs in rows_owned(kind, some):
                connection.execute(table.delete().where(theirs))


def put(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
    """Insert the new records, and update the rows of the changed ones in place."""
    there = {(each.kind, each.id) for each in changes if each.before is not None}
    rows = _rows_of(connection, draft, changes, there)
    for table in METADATA.sorted_tables:
        listed = table.name in record_classes()
        new = [r for r in rows[table.name] if not listed or (table.name, r["id"]) not in there]
        old = [r for r in rows[table.name] if listed and (table.name, r["id"]) in there]
        if new:
            connection.execute(table.insert(), new)
        if old:
            _update(connection, table, old)


def drop(connection: sa.Connection, changes: Sequence[Change]) -> None:
    """The rows of removed records themselves."""
    by_kind = _by_kind(changes)
    for table in reversed(METADATA.sorted_tables):
        for some in _batches(by_kind.get(table.name, [])):
            connection.execute(table.delete().where(table.c.id.in_(some)))


def _rows_of(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], there: set[Key]
) -> Rows:
    rows: Rows = defaultdict(list)
    ids = {kind: set(records) for kind, records in draft.lists.items()}
    for change in changes:
        if change.after is not None:
            ids[change.kind].add(change.id)
    places: dict[str, int] = {}
    for change in (each for each in changes if each.after is not None):
        key = (change.kind, change.id)
        if change.kind not in places:
            places[change.kind] = _last_place(connection, change.kind)
        if key not in there:
            places[change.kind] += 1
        add_record(rows, ids, change.kind, places[change.kind], change.after)
        if change.unverified or key in draft.unverified:
            rows[change.kind][-1]["publication_status"] = PublicationStatus.UNVERIFIED
    return rows


def _last_place(connection: sa.Connection, kind: str) -> int:
    """New records come after all that are there, whatever was removed between them."""
    last = connection.execute(sa.select(sa.func.max(METADATA.tables[kind].c.position))).scalar()
    return -1 if last is None else int(last)


def _update(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    names = [column.name for column in table.c if column.name not in ("id", "position")]
    values: dict[str, Any] = {name: sa.bindparam(name) for name in names}
    kept = [{**{name: row[name] for name in names}, "b_id": row["id"]} for row in rows]
    here = table.c.id == sa.bindparam("b_id")
    connection.execute(table.update().where(here).values(values), kept)


def _by_kind(changes: Sequence[Change]) -> dict[str, list[str]]:
    by_kind: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        by_kind[change.kind].append(change.id)
    return by_kind


def _batches(ids: list[str]) -> Iterator[list[str]]:
    return (ids[first : first + MANY] for first in range(0, len(ids), MANY))
