"""What every field of a record is, read off its dataclass, so that a field is described once.

Standard library only. The same shapes drive the tools that read text, db/rows.py that writes
releases, and db/assemble.py that reads them.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from db.catalogue import Catalogue, Conference, Record, Text
from db.frozen import dataclass

CONFERENCE = "conference"
_APART = {"release", "search_keys", CONFERENCE}


class Kind(Enum):
    """How a field is kept: in a column, in a table of its own, or worked out."""

    SCALAR = "scalar"
    TEXTS = "texts"
    IDS = "ids"
    PARTS = "parts"
    PART = "part"
    CITED = "cited"
    SUBJECTS = "subjects"
    DERIVED = "derived"


_SPECIAL = {
    (Record, "sources"): Kind.CITED,
    (Record, "field_sources"): Kind.CITED,
    (Record, "disagreements"): Kind.DERIVED,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `type` is the scalar's class, or the class of a part."""

    name: str
    kind: Kind
    type: type[Any]
    optional: bool
    required: bool


@cache
def record_classes() -> Mapping[str, type[Any]]:
    """The class of each list of records, by the list's name, in the order of Catalogue."""
    hints = typing.get_type_hints(Catalogue)
    lists = {name: typing.get_args(hint)[1] for name, hint in hints.items() if name not in _APART}
    return types.MappingProxyType({CONFERENCE: Conference, **lists})


_SHAPES: dict[type[Any], tuple[Field, ...]] = {}
_OF_KINDS: dict[tuple[type[Any], tuple[Kind, ...]], tuple[Field, ...]] = {}
"""Dictionaries, because type checkers do not count `type[Any]` as hashable for `cache`."""


def shape_of(cls: type[Any]) -> tuple[Field, ...]:
    """The fields of a dataclass of db.catalogue, in their order."""
    if cls not in _SHAPES:
        hints = typing.get_type_hints(cls)
        _SHAPES[cls] = tuple(
            _field(cls, each.name, hints[each.name], each.default is MISSING)
            for each in fields(cls)
        )
    return _SHAPES[cls]


def fields_of(cls: type[Any], *kinds: Kind) -> tuple[Field, ...]:
    """The fields of these kinds only."""
    if (cls, kinds) not in _OF_KINDS:
        _OF_KINDS[cls, kinds] = tuple(field for field in shape_of(cls) if field.kind in kinds)
    return _OF_KINDS[cls, kinds]


def _field(cls: type[Any], name: str, hint: Any, required: bool) -> Field:
    optional = type(None) in typing.get_args(hint)
    plain = (
        next(arg for arg in typing.get_args(hint) if arg is not type(None)) if optional else hint
    )
    item = typing.get_args(plain)[0] if typing.get_origin(plain) is tuple else plain
    kind = _special(cls, name) or _kind(plain, item)
    return Field(name, kind, item, optional, required)


def _special(cls: type[Any], name: str) -> Kind | None:
    return next(
        (
            kind
            for (owner, field), kind in _SPECIAL.items()
            if issubclass(cls, owner) and field == name
        ),
        None,
    )


def _kind(plain: Any, item: Any) -> Kind:
    if typing.get_origin(item) is tuple:
        return Kind.SUBJECTS
    part = is_dataclass(item) and item is not Text
    if plain is item:
        return Kind.PART if part else Kind.SCALAR
    if item is Text:
        return Kind.TEXTS
    return Kind.PARTS if part else Kind.IDS
