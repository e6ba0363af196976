"""Takes out what leans on unpublished records: references, citations and claims."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.catalogue import Disagreement, Record
from db.references import Ids, targets_of
from db.shape import Kind, fields_of
from db.tools.citations import known_sources, left_of_dispute

Lists = dict[str, dict[str, Any]]


class _Unpublishable(Exception):
    """A required reference leads to an unpublished record."""


def without_dangling(lists: Lists) -> Lists:
    """One round: what leant on a record that is gone goes, or loses its reference."""
    ids = {kind: set(records) for kind, records in lists.items()}
    return {
        kind: {
            record.id: left
            for record in records.values()
            if (left := _record(kind, record, ids)) is not None
        }
        for kind, records in lists.items()
    }


def _record(kind: str, record: Any, ids: Ids) -> Any:
    try:
        left = _stripped(kind, record, ids)
    except _Unpublishable:
        return None
    if isinstance(left, Record):
        return known_sources(left, ids)
    return left_of_dispute(left, ids) if isinstance(left, Disagreement) else left


def _stripped(table: str, thing: Any, ids: Ids) -> Any:
    """A record or part without its references to unpublished records."""
    values: dict[str, Any] = {}
    for field in fields_of(type(thing), Kind.SCALAR, Kind.IDS):
        value, targets = getattr(thing, field.name), targets_of(table, field.name)
        if targets and value:
            known = set().union(*(ids[kind] for kind in targets))
            if field.kind is Kind.IDS:
                values[field.name] = tuple(target for target in value if target in known)
            elif value not in known and not field.optional:
                raise _Unpublishable
            elif value not in known:
                values[field.name] = None
    for field in fields_of(type(thing), Kind.PARTS, Kind.PART):
        inner, value = f"{table}_{field.name}", getattr(thing, field.name)
        if isinstance(value, tuple):
            values[field.name] = tuple(_stripped(inner, part, ids) for part in value)
        elif value is not None:
            values[field.name] = _stripped(inner, value, ids)
    return replace(thing, **values)
