"""How many records of each list a new release adds, changes and takes away."""

from __future__ import annotations

from typing import Any

from db.catalogue import Catalogue
from db.shape import CONFERENCE, record_classes


def changes_between(old: Catalogue | None, new: Catalogue) -> list[str]:
    """One line for every list that differs, like "sessions: 1 new, 2 changed, 3 gone"."""
    lines = []
    for kind in record_classes():
        before = _records(old, kind) if old else {}
        after = _records(new, kind)
        counts = {
            "new": len(after.keys() - before.keys()),
            "changed": sum(before[key] != after[key] for key in before.keys() & after.keys()),
            "gone": len(before.keys() - after.keys()),
        }
        if told := ", ".join(f"{count} {what}" for what, count in counts.items() if count):
            lines.append(f"{kind}: {told}")
    return lines


def _records(catalogue: Catalogue, kind: str) -> dict[str, Any]:
    if kind == CONFERENCE:
        return {CONFERENCE: catalogue.conference}
    return dict(getattr(catalogue, kind))
