"""Every text of a record and of its parts, with its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.catalogue import Text
from db.shape import Kind, shape_of


def texts_of(thing: Any, where: str = "") -> Iterator[tuple[str, Text]]:
    """(path, text) of all that has words: ("works.0.title", Text)."""
    for field in shape_of(type(thing)):
        value = getattr(thing, field.name)
        listed = isinstance(value, tuple)
        for place, item in enumerate(value if listed else (value,)):
            path = f"{where}{field.name}.{place}" if listed else f"{where}{field.name}"
            if isinstance(item, Text):
                if item:
                    yield path, item
            elif field.kind in (Kind.PARTS, Kind.PART) and item is not None:
                yield from texts_of(item, f"{path}.")


def field_of(path: str) -> str:
    """The path without places: "works.title" of "works.0.title"."""
    return ".".join(step for step in path.split(".") if not step.isdecimal())
