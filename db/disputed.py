"""Tells every record which disagreements touch it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db.catalogue import Disagreement, Record


def tie_disagreements(lists: dict[str, dict[str, Any]]) -> None:
    """Tell every record which disagreements touch it."""
    touching: dict[tuple[str, str], list[str]] = {}
    for disagreement in lists["disagreements"].values():
        for kind, record_id in _touched(disagreement):
            if record_id not in lists.get(kind, ()):
                raise ValueError(f"holds a disagreement about nothing, {disagreement.id}")
            touching.setdefault((kind, record_id), []).append(disagreement.id)
    for (kind, record_id), ids in touching.items():
        record = lists[kind][record_id]
        if isinstance(record, Record):
            lists[kind][record_id] = replace(record, disagreements=tuple(ids))


def _touched(disagreement: Disagreement) -> list[tuple[str, str]]:
    """(kind, record id) of its subjects, each once, in order."""
    return list(dict.fromkeys((kind, record_id) for kind, record_id, _ in disagreement.subjects))
