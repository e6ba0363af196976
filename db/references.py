"""Which list a reference points into, read off the foreign keys of the schema."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from db.schema import METADATA

Ids = Mapping[str, set[str]]
"""The ids of every list, by the list's name."""


@cache
def targets_of(table: str, field: str) -> tuple[str, ...]:
    """The lists that a field refers to; empty where it is no reference."""
    column = METADATA.tables[table].columns.get(field)
    if column is not None:
        return tuple(key.column.table.name for key in column.foreign_keys)
    inner = METADATA.tables.get(f"{table}_{field}")
    if inner is None or "key" in inner.columns:  # no list, or a list of parts
        return ()
    return tuple(target_columns(inner.name).values())


@cache
def target_columns(link: str) -> Mapping[str, str]:
    """The columns of a table of references that name a target, each with the target's list."""
    return {
        column.name: key.column.table.name
        for column in METADATA.tables[link].columns
        if column.name != "owner_id"
        for key in column.foreign_keys
    }
