"""Differences as JSON: what, where, before and after, and the sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from db.catalogue import Text
from db.tools.diffing.difference import Difference, What


def as_data(found: Sequence[Difference], say: Callable[[Difference], str]) -> list[dict[str, Any]]:
    """One mapping for each; times are ISO text, texts are by language."""
    return [
        {
            "kind": each.kind,
            "id": each.id,
            "what": str(each.what),
            "fields": list(each.fields),
            "before": _side(each, each.before),
            "after": _side(each, each.after),
            "sentence": say(each),
        }
        for each in found
    ]


def _side(each: Difference, value: Any) -> Any:
    if each.what is What.MOVED:
        return {name: plain(getattr(value, name)) for name in each.fields}
    return plain(value)


def plain(value: Any) -> Any:
    """A value of a record as JSON can hold it."""
    if isinstance(value, Text):
        return dict(value.values)
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value
