"""What --replace removes: what the file does not hold, unless a record that stays refers to it."""

from __future__ import annotations

from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft
from db.tools.importing.findings import Findings
from db.tools.importing.mapped_records import Mapped
from db.tools.importing.referring import referred

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
        used = set(referred(kept, kind, set(gone)))
        for name in gone:
            if name in used:
                fix = "take it out of the other records first; it is kept"
                what = f"{kind}/{name}, which others refer to"
                findings.tell(what, "nothing but the file", fix, about=f"kept {kind}")
            else:
                removals.append(Change(kind, kept[kind].pop(name), None))
    return removals
