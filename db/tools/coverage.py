"""How much of each field of each list is filled, in each language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from db.catalogue import Catalogue, Text
from db.shape import Kind, record_classes, shape_of
from db.tools.checking.languages import AS_PRINTED, LANGUAGES
from db.tools.checking.walk import field_of, texts_of
from db.tools.told.records import by_list

_NEVER_COUNTED = {"id", "field_sources", "note", "earlier"}
"""What every record has, or what most should not have."""


@dataclass(frozen=True, slots=True)
class Filled:
    """Of `records` records, so many have the field in the language ("" where it has none)."""

    kind: str
    field: str
    language: str
    filled: int
    records: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.filled / self.records if self.records else 1.0


def coverage(content: Catalogue) -> tuple[Filled, ...]:
    """Every field of every list that has records, the emptiest first within its list.

    Several texts in one field of a record (points, works) count as one, which is there in a
    language if all of them are. Fields that always hold something are left out.
    """
    lists = by_list(content)
    return tuple(
        each
        for kind, cls in record_classes().items()
        for each in sorted(_of_list(kind, cls, [*lists[kind].values()]), key=lambda one: one.share)
    )


def by_language(content: Catalogue) -> tuple[Filled, ...]:
    """Of all texts for visitors, how many are in each language."""
    texts = [
        text
        for kind, records in by_list(content).items()
        for record in records.values()
        for path, text in texts_of(record)
        if (kind, field_of(path)) not in AS_PRINTED
    ]
    return tuple(
        Filled("", "", tag, sum(text.in_language(tag) is not None for text in texts), len(texts))
        for tag in LANGUAGES
    )


def _of_list(kind: str, cls: type[Any], records: Sequence[Any]) -> Iterator[Filled]:
    if not records:
        return
    spoken = _spoken(records)
    for field in shape_of(cls):
        if field.name in _NEVER_COUNTED or field.kind is Kind.DERIVED:
            continue
        if field.type is Text and (kind, field.name) not in AS_PRINTED:
            spoken.setdefault(field.name, {})
        elif field.optional or field.kind is not Kind.SCALAR or field.type is Text:
            there = sum(getattr(each, field.name) not in (None, (), Text(())) for each in records)
            yield Filled(kind, field.name, "", there, len(records))
    for name, counts in spoken.items():
        if (kind, name) not in AS_PRINTED and name not in _NEVER_COUNTED:
            for tag in LANGUAGES:
                yield Filled(kind, name, tag, counts.get(tag, 0), len(records))


def _spoken(records: Sequence[Any]) -> dict[str, dict[str, int]]:
    """By field and language, in how many records all texts of the field are in the language."""
    found: dict[str, dict[str, int]] = {}
    for record in records:
        texts: dict[str, list[Text]] = defaultdict(list)
        for path, text in texts_of(record):
            texts[field_of(path)].append(text)
        for name, listed in texts.items():
            counts = found.setdefault(name, {})
            for tag in LANGUAGES:
                whole = all(text.in_language(tag) is not None for text in listed)
                counts[tag] = counts.get(tag, 0) + whole
    return found
