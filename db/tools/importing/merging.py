"""What an import changes: new beside old, staff's own words kept, the same again is nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.catalogue import Session, Text
from db.shape import shape_of
from db.tools.drafts.changes import Change, changed_fields
from db.tools.drafts.reading import Draft
from db.tools.importing.findings import Findings
from db.tools.importing.mapped_records import Mapped
from db.tools.importing.mapping import PLAIN_KIND
from db.tools.importing.removals import removals

ORDER = ("sources", "conference", "days", "venues", "places", "people", "sessions")


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
    return changes + (removals(found, draft, changes, findings) if whole else [])


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
