"""Takes out what leans on unpublished records: references, citations and claims."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.catalogue import Claim, Disagreement, Record
from db.references import Ids, targets_of
from db.shape import Kind, fields_of

Lists = dict[str, dict[str, Any]]


class _Unpublishable(Exception):
    """A required reference leads to an unpublished record."""


def without_dangling(lists: Lists) -> Lists:
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
        return _cited(left, ids)
    return _disputed(left, ids) if isinstance(left, Disagreement) else left


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


def _cited(record: Record, ids: Ids) -> Record:
    known = ids["sources"]
    fields = [(name, tuple(s for s in cited if s in known)) for name, cited in record.field_sources]
    return replace(
        record,
        sources=tuple(source for source in record.sources if source in known),
        field_sources=tuple((name, cited) for name, cited in fields if cited),
    )


def _disputed(disagreement: Disagreement, ids: Ids) -> Disagreement | None:
    """A claim that nobody stands behind is none, and one claim alone is no disagreement."""
    claims: tuple[Claim, ...] = tuple(claim for claim in disagreement.claims if claim.sources)
    subjects = tuple(each for each in disagreement.subjects if each[1] in ids[each[0]])
    if len(claims) < 2 or not subjects:
        return None
    return replace(disagreement, claims=claims, subjects=subjects)
