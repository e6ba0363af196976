"""What an import changes: new beside old, staff's own words kept, the same again is nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from db.catalogue import Session, Text
from db.references import targets_of
from db.shape import Kind, fields_of, shape_of
from db.tools.drafts.changes import Change, changed_fields
from db.tools.drafts.store import Draft
from db.tools.importing.findings import Findings
from db.tools.importing.mapping import PLAIN_KIND, Mapped

ORDER = ("sources", "conference", "days", "venues", "places", "people", "sessions")
REPLACED = ("sessions", "people", "places", "days")
"""Lists that --replace empties of what the file does not hold; referring lists first."""


def changes_of(found: Mapped, draft: Draft, whole: bool, findings: Findings) -> list[Change]:
    """Every change; `whole` is --replace. Several new records of one id are one bug of ours."""
    changes = []
    for kind in ORDER:
        for record in found.records.get(kind, ()):
            before = draft.lists[kind].get(record.id)
            after = merged(before, record) if before is not None else record
            if before is None or changed_fields(before, after):
                row = found.lines.get((kind, record.id), 0)
                changes.append(Change(kind, before, after, row))
    return changes + (_removals(found, draft, changes, findings) if whole else [])


def merged(old: Any, new: Any) -> Any:
    """The old record with everything that the new one knows."""
    values = {
        each.name: _value(each.name, getattr(old, each.name), getattr(new, each.name))
        for each in shape_of(type(old))
        if each.name not in ("id", "disagreements")
    }
    if isinstance(old, Session) and new.start is not None:
        values["part"] = None
    return replace(old, **values)


def _value(name: str, old: Any, new: Any) -> Any:
    if isinstance(old, Text):
        return Text.of({**dict(old.values), **dict(new.values)})
    if name == "sources":
        return tuple(dict.fromkeys((*old, *new)))
    # What every new record says of itself is no news about this one.
    silent = {"strand": True, "confidence": True, "status": new == "planned"}
    if silent.get(name) or (name == "kind" and new == PLAIN_KIND):
        return old
    return old if new in (None, ()) else new


def _removals(
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
