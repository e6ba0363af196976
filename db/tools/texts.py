"""Every text of a raw record, with its path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from db.catalogue import Text
from db.shape import Kind, shape_of


def texts_in(
    cls: type[Any], raw: Mapping[str, Any], where: str = ""
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """(path, words by language) of every text of a raw record or part."""
    for field in shape_of(cls):
        value = raw.get(field.name)
        for step, item in _items(field.kind, value):
            path = f"{where}{field.name}{step}"
            if isinstance(item, Mapping) and field.type is Text:
                yield path, item
            elif isinstance(item, Mapping) and field.kind in (Kind.PARTS, Kind.PART):
                yield from texts_in(field.type, item, f"{path}.")


def _items(kind: Kind, value: object) -> list[tuple[str, object]]:
    if kind in (Kind.TEXTS, Kind.PARTS):
        listed = value if isinstance(value, list) else []
        return [(f".{place}", item) for place, item in enumerate(listed)]
    return [("", value)]
