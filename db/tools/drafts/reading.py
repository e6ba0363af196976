"""Reads the records of a draft, and the version that each has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from db.assemble import lists_of
from db.schema import METADATA, PublicationStatus
from db.tools.drafts.tables import VERSIONS

Lists = dict[str, dict[str, Any]]


Key = tuple[str, str]


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
