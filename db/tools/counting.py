"""Counts what content holds: per kind, confidence, language and empty field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from db.catalogue import Record, Text
from db.shape import Kind, record_classes, shape_of
from db.tools.counted import Counted
from db.tools.groups import GROUPS

Counts = dict[str, Any]


def counts_of(counted: Iterable[Counted]) -> Counts:
    """Groups, kinds and total, each with published, unverified and together."""
    all_of_them = list(counted)
    kinds = {
        kind: _kind([each for each in all_of_them if each.kind == kind])
        for kind in record_classes()
    }
    groups = {
        name: _sum([each for each in all_of_them if belongs(each)])
        for name, belongs in GROUPS.items()
    }
    return {"groups": groups, "kinds": kinds, "total": _sum(all_of_them)}


def _sum(counted: list[Counted]) -> Counts:
    shown = sum(each.published for each in counted)
    return {"published": shown, "unverified": len(counted) - shown, "together": len(counted)}


def _kind(counted: list[Counted]) -> Counts:
    records = [each.record for each in counted]
    confidence = Counter(str(each.confidence) for each in records if isinstance(each, Record))
    languages = Counter(tag for each in records for text in _texts(each) for tag in text.languages)
    empty = Counter(name for each in records for name in _empty(each))
    return {
        **_sum(counted),
        "confidence": dict(sorted(confidence.items())),
        "languages": dict(sorted(languages.items())),
        "empty": dict(sorted(empty.items())),
    }


def _texts(thing: Any) -> Iterator[Text]:
    """Every text of a record and of its parts."""
    for field in shape_of(type(thing)):
        value = getattr(thing, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Text):
                yield item
            elif field.kind in (Kind.PARTS, Kind.PART) and item is not None:
                yield from _texts(item)


def _empty(record: Any) -> list[str]:
    """The fields of which nothing is known; that no field has sources of its own is no gap."""
    fields = [field for field in shape_of(type(record)) if field.kind is not Kind.DERIVED]
    names = [field.name for field in fields if field.name != "field_sources"]
    return [name for name in names if getattr(record, name) in (None, (), Text(()))]
