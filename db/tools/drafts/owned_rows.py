"""Which rows records own: their links, parts, texts and citations, by the foreign keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa

from db.schema import METADATA

Owned = tuple[sa.Table, sa.ColumnElement[bool]]


def rows_owned(kind: str, ids: Sequence[str]) -> Iterator[Owned]:
    """(table, which of its rows), those first that lean on others."""
    points, citations = METADATA.tables["points"], METADATA.tables["citations"]
    yield citations, (citations.c.kind == kind) & citations.c.record_id.in_(ids)
    tables = [each for each in METADATA.sorted_tables if _is_part(each, kind)]
    yield points, (points.c.kind == kind) & points.c.record_id.in_(ids)
    for table in tables:
        if "key" in table.c:  # a part has texts of its own
            keys = sa.select(table.c.key).where(_owned_by(table, ids))
            yield points, (points.c.kind == table.name) & points.c.record_id.in_(keys)
    for table in reversed(tables):
        yield table, _owned_by(table, ids)


def _is_part(table: sa.Table, kind: str) -> bool:
    """Whether the table holds what records of this list own."""
    if "owner_id" not in table.c:
        return False
    owner = next(iter(table.c.owner_id.foreign_keys)).column.table
    return owner.name == kind or _is_part(owner, kind)


def _owned_by(table: sa.Table, ids: Sequence[str]) -> sa.ColumnElement[bool]:
    """The rows of these records, or of the parts of these records."""
    owner = next(iter(table.c.owner_id.foreign_keys)).column.table
    if "key" not in owner.c:
        return table.c.owner_id.in_(ids)
    return table.c.owner_id.in_(sa.select(owner.c.key).where(_owned_by(owner, ids)))
