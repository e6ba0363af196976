"""Which records refer to a record that may go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.references import targets_of
from db.shape import Kind, fields_of


def referred(
    lists: Mapping[str, Mapping[str, Any]], target: str, leaving: set[str]
) -> Iterator[str]:
    """Ids in `target` that some record which stays refers to."""
    for kind, records in lists.items():
        for record in records.values():
            if not (kind == target and record.id in leaving):
                yield from _references(kind, record, target)
    for disagreement in lists["disagreements"].values():
        yield from (name for kind, name, _ in disagreement.subjects if kind == target)


def _references(table: str, thing: Any, target: str) -> Iterator[str]:
    for field in fields_of(type(thing), Kind.SCALAR, Kind.IDS):
        value = getattr(thing, field.name)
        if value and target in targets_of(table, field.name):
            yield from (value if isinstance(value, tuple) else (value,))
    for field in fields_of(type(thing), Kind.PARTS, Kind.PART):
        value = getattr(thing, field.name)
        for part in value if isinstance(value, tuple) else (value,) if value else ():
            yield from _references(f"{table}_{field.name}", part, target)
