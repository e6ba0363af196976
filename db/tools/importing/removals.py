"""What --replace removes: what the file does not hold, unless a record that stays refers to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.references import targets_of
from db.shape import Kind, fields_of
from db.tools.drafts.changes import Change
from db.tools.drafts.store import Draft
from db.tools.importing.findings import Findings
from db.tools.importing.mapping import Mapped

REPLACED = ("sessions", "people", "places", "days")
"""Lists that --replace empties of what the file does not hold; referring lists first."""


def removals(
    found: Mapped, draft: Draft, changes: list[Change], findings: Findings
) -> list[Change]:
    """What the file does not hold goes, unless a record that stays refers to it."""
    kept = {kind: dict(records) for kind, records in draft.lists.items()}
    for change in changes:
        kept[change.kind][change.id] = change.after
    removals = []
    for kind in REPLACED:
        held = {record.id for record in found.records.get(kind, ())}
        gone = [name for name in kept[kind] if name not in held]
        used = set(_referred(kept, kind, set(gone)))
        for name in gone:
            if name in used:
                fix = "take it out of the other records first; it is kept"
                what = f"{kind}/{name}, which others refer to"
                findings.tell(what, "nothing but the file", fix, about=f"kept {kind}")
            else:
                removals.append(Change(kind, kept[kind].pop(name), None))
    return removals


def _referred(
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
