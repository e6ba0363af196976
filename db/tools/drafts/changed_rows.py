"""Rows of a draft: those of changed records are taken away, put and dropped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from db.record_rows import Rows, add_record
from db.schema import METADATA, PublicationStatus
from db.shape import record_classes
from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft
from db.tools.drafts.tables import VERSIONS


def take_away(connection: sa.Connection, changes: Sequence[Change]) -> None:
    """The rows that the records own; their own rows stay, because others refer to them."""
    by_kind: dict[str, list[dict[str, str]]] = defaultdict(list)
    for change in changes:
        by_kind[change.kind].append({"b_id": change.id, "b_in": f"{change.id}/%"})
    one: sa.BindParameter[str] = sa.bindparam("b_id")
    inside: sa.BindParameter[str] = sa.bindparam("b_in")
    for kind, ids in by_kind.items():
        for table in reversed(METADATA.sorted_tables):
            if table.name.startswith(f"{kind}_") and "owner_id" in table.c:
                owned = (table.c.owner_id == one) | table.c.owner_id.like(inside)
                connection.execute(table.delete().where(owned), ids)
        for name in ("points", "citations"):
            table = METADATA.tables[name]
            # A text's record may be a part: its key begins with the id of the record.
            theirs = (table.c.record_id == one) | table.c.record_id.like(inside)
            parts = (table.c.kind == kind) | table.c.kind.like(f"{kind}\\_%", escape="\\")
            connection.execute(table.delete().where(theirs & parts), ids)


def put(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
    """Insert the new records, and update the rows of the changed ones in place."""
    rows: Rows = defaultdict(list)
    ids = {kind: set(records) for kind, records in draft.lists.items()}
    for change in changes:
        if change.after is not None:
            ids[change.kind].add(change.id)
    places = {kind: [*records] for kind, records in draft.lists.items()}
    there = {(each.kind, each.id) for each in changes if each.before is not None}
    for change in (each for each in changes if each.after is not None):
        if (change.kind, change.id) not in there:
            places[change.kind].append(change.id)
        position = len(places[change.kind]) - 1
        add_record(rows, ids, change.kind, position, change.after)
        if change.unverified or (change.kind, change.id) in draft.unverified:
            rows[change.kind][-1]["publication_status"] = PublicationStatus.UNVERIFIED
    for table in METADATA.sorted_tables:
        listed = table.name in record_classes()
        new = [r for r in rows[table.name] if not listed or (table.name, r["id"]) not in there]
        old = [r for r in rows[table.name] if listed and (table.name, r["id"]) in there]
        if new:
            connection.execute(table.insert(), new)
        if old:
            kept = [{**r, "b_id": r["id"]} for r in old]
            names = [c.name for c in table.c if c.name not in ("id", "position")]
            values: dict[str, Any] = {name: sa.bindparam(name) for name in names}
            kept = [{name: r[name] for name in (*names, "b_id")} for r in kept]
            here = table.c.id == sa.bindparam("b_id")
            connection.execute(table.update().where(here).values(values), kept)


def drop(connection: sa.Connection, changes: Sequence[Change]) -> None:
    """The rows of removed records themselves, and their versions."""
    for table in reversed(METADATA.sorted_tables):
        ids = [{"b_id": each.id} for each in changes if each.kind == table.name]
        if ids:
            connection.execute(table.delete().where(table.c.id == sa.bindparam("b_id")), ids)
    for change in changes:
        here = (VERSIONS.c.kind == change.kind) & (VERSIONS.c.record_id == change.id)
        connection.execute(VERSIONS.delete().where(here))
