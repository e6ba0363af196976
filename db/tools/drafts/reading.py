"""Reads the records of a draft, and the version that each has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.assemble import lists_of
from db.schema import METADATA
from db.stored import PublicationStatus
from db.tools.drafts.tables import VERSIONS

Lists = dict[str, dict[str, Any]]


Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Draft:
    """All records, and the version of each when they were read; removed ones keep theirs."""

    lists: Lists
    versions: Mapping[Key, int]
    unverified: frozenset[Key] = frozenset()


def read_draft(connection: sa.Connection) -> Draft:
    """Everything in the draft, published or not."""
    versions = versions_of(connection)
    tables: dict[str, list[dict[str, Any]]] = {}
    unverified: set[Key] = set()
    for name, table in METADATA.tables.items():
        rows = connection.execute(_in_order(table, connection.dialect.name)).mappings()
        tables[name] = [dict(row) for row in rows]
        for row in tables[name]:
            if row.get("publication_status") is PublicationStatus.UNVERIFIED:
                unverified.add((name, row["id"]))
                row["publication_status"] = PublicationStatus.PUBLISHED
    return Draft(lists_of(tables), versions, frozenset(unverified))


def versions_of(connection: sa.Connection) -> dict[Key, int]:
    """The version of every record that is or was there."""
    return {(row.kind, row.record_id): row.version for row in connection.execute(VERSIONS.select())}


def _in_order(table: sa.Table, dialect: str) -> sa.Select[Any]:
    """By position; two editors may have given one twice, then by key, letter for letter."""
    keys = [column for column in table.primary_key.columns if isinstance(column.type, sa.String)]
    exact = [sa.collate(key, "C") for key in keys] if dialect == "postgresql" else keys
    return sa.select(table).order_by(table.c.position, *exact)
