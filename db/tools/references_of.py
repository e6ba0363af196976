"""Every reference of a record, and of the parts inside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.catalogue import Record
from db.references import targets_of
from db.shape import Kind, fields_of


def references_of(
    table: str, thing: Any, where: str = ""
) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """(field, lists that it refers to, id) of every reference of a record or part."""
    if isinstance(thing, Record):
        cited = [("sources", thing.sources)]
        cited += [(f"field_sources.{field}", ids) for field, ids in thing.field_sources]
        yield from ((field, ("sources",), source) for field, ids in cited for source in ids)
    for field in fields_of(type(thing), Kind.SCALAR, Kind.IDS):
        targets, value = targets_of(table, field.name), getattr(thing, field.name)
        if targets and value:
            ids = value if isinstance(value, tuple) else (value,)
            yield from ((where + field.name, targets, target) for target in ids)
    for field in fields_of(type(thing), Kind.PARTS, Kind.PART):
        value = getattr(thing, field.name)
        parts = value if isinstance(value, tuple) else (value,) if value else ()
        for place, part in enumerate(parts):
            inner = (
                f"{where}{field.name}.{place}." if field.kind is Kind.PARTS else f"{field.name}."
            )
            yield from references_of(f"{table}_{field.name}", part, inner)
