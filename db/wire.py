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
from types import MappingProxyType
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
    cls = type(thing)
    if cls not in _NAMES:
        _NAMES[cls] = tuple(each.name for each in fields(cls))
    return [_plain(getattr(thing, name)) for name in _NAMES[cls]]


def _plain(value: Any) -> Any:
    if value is None or type(value) in (str, int, bool):  # most are
        return value
    match value:
        case Text():
            return dict(value.values)
        case Enum():
            return value.value
        case date():  # a datetime too
            return value.isoformat()
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return _values(value)


_READERS: dict[type[Any], Convert] = {}


def _reader(cls: type[Any]) -> Convert:
    """Makes records of a class from lists of their values; made once for each class."""
    if cls not in _READERS:
        shape = shape_of(cls)
        names, converts = [field.name for field in shape], [_convert(field) for field in shape]
        complete(cls)
        _READERS[cls] = partial(_record, cls, names, converts)
    return _READERS[cls]


def _record(cls: type[Any], names: list[str], converts: list[Convert], values: list[Any]) -> Any:
    made = (convert(value) for convert, value in zip(converts, values, strict=True))
    return cls(**dict(zip(names, made, strict=True)))


def _convert(field: Field) -> Convert:
    match field.kind:
        case Kind.SCALAR:
            return _optional(_scalar(field.type)) if field.optional else _scalar(field.type)
        case Kind.TEXTS:
            return partial(_many, _text)
        case Kind.PARTS:
            return partial(_many, _reader(field.type))
        case Kind.PART:
            return _optional(_reader(field.type))
        case Kind.CITED if field.name != "sources":
            return partial(_many, _cited)
        case Kind.SUBJECTS:
            return partial(_many, partial(_many, _id))
        case _:
            return partial(_many, _id)


def _scalar(kind: type[Any]) -> Convert:
    if kind is Text:
        return _text
    if issubclass(kind, date):
        return kind.fromisoformat
    return kind if issubclass(kind, Enum) else _as_is(kind)


def _as_is(kind: type[Any]) -> Convert:
    def value_of(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{value!r:.40} is not {kind.__name__}")
        return value

    return value_of


def _optional(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _text(value: Any) -> Text:
    said = tuple(value.items())
    if not all(type(words) is str for _, words in said):
        raise TypeError("a text has more than words")
    return Text(said)


def _many(convert: Convert, values: Any) -> tuple[Any, ...]:
    if type(values) is not list:
        raise TypeError(f"{values!r:.40} is not a list")
    return tuple(map(convert, values))


def _cited(value: Any) -> tuple[str, tuple[str, ...]]:
    field, sources = value
    return _id(field), _many(_id, sources)


def _id(value: Any) -> str:
    """Held once, however many records refer to it."""
    if type(value) is not str:
        raise TypeError(f"{value!r:.40} is not str")
    return sys.intern(value)
