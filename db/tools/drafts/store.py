"""Reads the records of a draft, and writes changes: versions looked at, everything or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from db.assemble import lists_of
from db.errors import ContentError
from db.rows import Rows, add_record
from db.schema import METADATA, PublicationStatus
from db.shape import record_classes
from db.tools.drafts.changes import Author, Change, told_of
from db.tools.drafts.tables import AUDIT, VERSIONS

Lists = dict[str, dict[str, Any]]
Key = tuple[str, str]


class Conflict(ContentError):
    """Somebody else changed a record since it was read."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All records, and the version of each when they were read."""

    lists: Lists
    versions: Mapping[Key, int]
    unverified: frozenset[Key] = frozenset()


def read_draft(connection: sa.Connection) -> Draft:
    """Everything in the draft, published or not."""
    tables: dict[str, list[dict[str, Any]]] = {}
    unverified: set[Key] = set()
    for name, table in METADATA.tables.items():
        rows = connection.execute(sa.select(table).order_by(table.c.position)).mappings()
        tables[name] = [dict(row) for row in rows]
        for row in tables[name]:
            if row.get("publication_status") is PublicationStatus.UNVERIFIED:
                unverified.add((name, row["id"]))
                row["publication_status"] = PublicationStatus.PUBLISHED
    versions = {
        (row.kind, row.record_id): row.version for row in connection.execute(VERSIONS.select())
    }
    return Draft(lists_of(tables), versions, frozenset(unverified))


def write_changes(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    """Write them inside the caller's transaction. Raises Conflict, or ContentError."""
    _raise_versions(connection, draft, changes)
    _take_away(connection, [each for each in changes if each.before is not None])
    _put(connection, draft, changes)
    _drop(connection, [each for each in changes if each.after is None])
    _log(connection, draft, changes, author)
    if connection.dialect.name == "sqlite":
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if dangling:
            what = f"refers to a record that is not there ({dangling[0]} to {dangling[2]})"
            raise ContentError.about("The draft", what, "nothing was changed: mend the reference")


def _raise_versions(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
    for change in changes:
        key = (change.kind, change.id)
        here = (VERSIONS.c.kind == change.kind) & (VERSIONS.c.record_id == change.id)
        if change.before is None:
            taken = connection.execute(sa.select(VERSIONS.c.version).where(here)).scalar()
            if taken is not None and key not in draft.versions:
                raise _conflict(connection, key)
            connection.execute(VERSIONS.delete().where(here))
            values = {"kind": change.kind, "record_id": change.id}
            connection.execute(VERSIONS.insert(), {**values, "version": _next(draft, change)})
            continue
        known = here & (VERSIONS.c.version == draft.versions[key])
        update = VERSIONS.update().where(known).values(version=_next(draft, change))
        if connection.execute(update).rowcount != 1:
            raise _conflict(connection, key)


def _next(draft: Draft, change: Change) -> int:
    return draft.versions.get((change.kind, change.id), 0) + 1


def _conflict(connection: sa.Connection, key: Key) -> Conflict:
    query = AUDIT.select().where((AUDIT.c.kind == key[0]) & (AUDIT.c.record_id == key[1]))
    last = connection.execute(query.order_by(AUDIT.c.id.desc())).first()
    by = f" by {last.who} at {last.at:%H:%M}Z: {last.changes[:200]}" if last else ""
    what = f"was changed meanwhile{by}"
    remedy = "nothing was written: look at it and do it again"
    return Conflict(f"{'/'.join(key)} {what}; {remedy}.")


def _take_away(connection: sa.Connection, changes: Sequence[Change]) -> None:
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


def _put(connection: sa.Connection, draft: Draft, changes: Sequence[Change]) -> None:
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


def _drop(connection: sa.Connection, changes: Sequence[Change]) -> None:
    for table in reversed(METADATA.sorted_tables):
        ids = [{"b_id": each.id} for each in changes if each.kind == table.name]
        if ids:
            connection.execute(table.delete().where(table.c.id == sa.bindparam("b_id")), ids)
    for change in changes:
        here = (VERSIONS.c.kind == change.kind) & (VERSIONS.c.record_id == change.id)
        connection.execute(VERSIONS.delete().where(here))


def _log(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    now = datetime.now(UTC)
    entries = [
        {
            "at": now,
            "who": author.who,
            "action": each.action,
            "kind": each.kind,
            "record_id": each.id,
            "version": _next(draft, each),
            "changes": told_of(each),
            "file": author.file,
            "sheet": "",
            "row": each.row,
        }
        for each in changes
    ]
    if entries:
        connection.execute(AUDIT.insert(), entries)
