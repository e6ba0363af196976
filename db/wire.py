"""A Catalogue as JSON and back: how it goes from the process that reads it to the guide.

Standard library only, and data only: nothing in it names code. Records are lists in the order of
their fields. Every value is checked for the type of its field, as the process that sends it has
opened a file that nobody vouches for.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import fields
from datetime import date
from enum import Enum
from functools import partial
from types import MappingProxyType, NoneType
from typing import Any

from db.catalogue import Catalogue, Conference, Release, SearchKey, Text
from db.frozen import complete
from db.shape import CONFERENCE, Field, Kind, record_classes, shape_of

Convert = Callable[[Any], Any]

_RELEASE, _SEARCH_KEYS = "release", "search_keys"


def encoded(catalogue: Catalogue) -> bytes:
    """UTF-8 JSON: {"release": [...], "conference": [...], "sessions": [[...], ...], ...}."""
    told = {
        _RELEASE: _values(catalogue.release),
        CONFERENCE: _values(catalogue.conference),
        _SEARCH_KEYS: [_values(key) for key in catalogue.search_keys],
        **{kind: list(map(_values, getattr(catalogue, kind).values())) for kind in _lists()},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def make_ready() -> None:
    """Look at all classes once, so that `decoded` need not; for who waits for content anyway."""
    for cls in (Release, SearchKey, *record_classes().values()):
        _reader(cls)


def decoded(content: bytes) -> Catalogue:
    """The Catalogue again. Raises ValueError where it is not one, whatever the bytes are."""
    try:
        told = json.loads(content)
        return Catalogue(
            release=_reader(Release)(told.pop(_RELEASE)),
            conference=_reader(Conference)(told.pop(CONFERENCE)),
            search_keys=tuple(map(_reader(SearchKey), told.pop(_SEARCH_KEYS))),
            **{kind: _by_id(cls, told.pop(kind)) for kind, cls in _lists().items()},
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"is no catalogue ({error})") from error


def _lists() -> dict[str, type[Any]]:
    return {kind: cls for kind, cls in record_classes().items() if kind != CONFERENCE}


def _by_id(cls: type[Any], rows: list[Any]) -> MappingProxyType[str, Any]:
    return MappingProxyType({record.id: record for record in map(_reader(cls), rows)})


_NAMES: dict[type[Any], tuple[str, ...]] = {}


def _values(thing: Any) -> list[Any]:
    names, turns = _teller(type(thing))
    values = [getattr(thing, name) for name in names]
    for place in turns:
        values[place] = _plain(values[place])
    return values


Turns = list[tuple[int, Convert]]
_TELLERS: dict[type[Any], tuple[list[str], list[int]]] = {}


def _teller(cls: type[Any]) -> tuple[list[str], list[int]]:
    """The fields of a class, and the places of those that are not plain; found out once."""
    if cls not in _TELLERS:
        shape = shape_of(cls)
        turns = [place for place, field in enumerate(shape) if not _is_plain(field)]
        _TELLERS[cls] = ([field.name for field in shape], turns)
    return _TELLERS[cls]


def _is_plain(field: Field) -> bool:
    return field.kind is Kind.SCALAR and field.type in (str, int, bool)


def _plain(value: Any) -> Any:
    if value is None or type(value) in (str, int, bool):  # most are
        return value
    match value:
        case Text():
            return dict(value.values)
        case tuple():
            return [_plain(each) for each in value] if value else []
        case None | str() if not isinstance(value, Enum):
            return value
        case Enum():
            return value.value
        case date():  # a datetime too
            return value.isoformat()
        case int():
            return value
        case _:
            return _values(value)


_READERS: dict[type[Any], Convert] = {}


def _reader(cls: type[Any]) -> Convert:
    """Makes records of a class from lists of their values; made once for each class."""
    if cls not in _READERS:
        shape = shape_of(cls)
        names = tuple(field.name for field in shape)
        complete(cls)
        by_name = any(each.kw_only for each in fields(cls))
        _READERS[cls] = partial(_record, cls, names if by_name else (), shape, {})
    return _READERS[cls]


def _record(
    cls: type[Any],
    names: tuple[str, ...],
    shape: tuple[Field, ...],
    known: Known,
    values: list[Any],
) -> Any:
    """The types of the values are looked up as a whole: most records have those of another.

    `names` are told where the class wants them.
    """
    kinds = tuple(map(type, values))
    if kinds not in known:
        known[kinds] = _turns(shape, kinds)
    made = values.copy()
    for place, convert in known[kinds]:
        made[place] = convert(values[place])
    return cls(**dict(zip(names, made, strict=True))) if names else cls(*made)


Known = dict[tuple[type[Any], ...], Turns]


def _turns(shape: tuple[Field, ...], kinds: tuple[type[Any], ...]) -> Turns:
    """What is to be done with values of these types; raises TypeError where one is not allowed."""
    turns: Turns = []
    for place, (field, kind) in enumerate(zip(shape, kinds, strict=True)):
        if kind is NoneType and field.optional:
            continue
        wanted, convert = _convert(field)
        if kind is not wanted:
            raise TypeError(f"{field.name} is {kind.__name__}, not {wanted.__name__}")
        if convert is not None:
            turns.append((place, convert))
    return turns


def _convert(field: Field) -> tuple[type[Any], Convert | None]:
    """The type of a field in JSON, and what makes its value of it, if anything."""
    match field.kind:
        case Kind.SCALAR:
            return _scalar(field)
        case Kind.TEXTS:
            return list, partial(_many, _text)
        case Kind.PARTS:
            return list, partial(_many, _reader(field.type))
        case Kind.PART:
            return list, _reader(field.type)
        case Kind.CITED if field.name != "sources":
            return list, partial(_many, _cited)
        case Kind.SUBJECTS:
            return list, partial(_many, _ids)
        case _:
            return list, _ids


def _scalar(field: Field) -> tuple[type[Any], Convert | None]:
    kind = field.type
    if kind is Text:
        return dict, _text
    if issubclass(kind, date):
        return str, kind.fromisoformat
    if issubclass(kind, Enum):
        return str, kind
    return kind, sys.intern if kind is str and field.name not in _LONG else None


_LONG = ("folded", "pinyin", "initials", "grams")
"""Words that are no other record's too: the rest is kept once, however often it is said."""


def _text(value: Any) -> Text:
    said = tuple(value.items())
    if not all(type(words) is str for words in value.values()):
        raise TypeError("a text has more than words")
    return Text(said)


def _many(convert: Convert, values: Any) -> tuple[Any, ...]:
    if type(values) is not list:
        raise TypeError(f"{values!r:.40} is not a list")
    return tuple(map(convert, values))


def _ids(values: Any) -> tuple[str, ...]:
    """`intern` lets nothing but words through."""
    return _many(sys.intern, values)


def _cited(value: Any) -> tuple[str, tuple[str, ...]]:
    field, sources = value
    return sys.intern(field), _ids(sources)
