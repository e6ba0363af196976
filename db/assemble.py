"""Puts a Catalogue together from rows: the other half of db/rows.py, and suspicious of each.

A value of the wrong type, words that the policy forbids, or a reference to nothing raise
ValueError with a sentence that names the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Any

from db.catalogue import Catalogue, Release, SearchKey, Text
from db.checked import Test, test_of
from db.disputed import tie_disagreements
from db.policy import MAX_TEXT
from db.shape import CONFERENCE, Field, Kind, fields_of, record_classes, shape_of
from db.stored import PublicationStatus

MAX_KEY = 5 * MAX_TEXT
"""The grams of a text are longer than the text."""

Row = Mapping[str, Any]
Grouped = Mapping[str, Mapping[str, list[Row]]]
"""Rows by table, then by the key of the record or part that owns them."""
Read = Callable[[Grouped, str], Any]
"""The value of a field from the rows that the thing of this key owns."""


def assemble(tables: Mapping[str, Iterable[Row]], release: Release) -> Catalogue:
    """The frozen Catalogue of these rows; rows come ordered by position."""
    lists = lists_of(tables)
    conference = lists.pop(CONFERENCE)
    if len(conference) != 1:
        raise ValueError(f"holds {len(conference)} conferences")
    return Catalogue(
        release=release,
        conference=next(iter(conference.values())),
        search_keys=tuple(_search_keys(tables["search_keys"], lists)),
        **{kind: MappingProxyType(records) for kind, records in lists.items()},
    )


def lists_of(tables: Mapping[str, Iterable[Row]]) -> dict[str, dict[str, Any]]:
    """The records of every list by id; the conference is a list of one, or of none in a draft."""
    grouped = {name: _grouped(name, rows) for name, rows in tables.items()}
    lists = {kind: _records(grouped, kind, cls) for kind, cls in record_classes().items()}
    tie_disagreements(lists)
    return lists


def _grouped(table: str, rows: Iterable[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = {}
    for row in rows:
        grouped.setdefault(_owner(table, row), []).append(row)
    return grouped


def _owner(table: str, row: Row) -> str:
    """The key of what a row belongs to; "" for the rows of a list of records."""
    if table in ("points", "citations"):
        return f"{row['kind']}/{row['record_id']}"
    return str(row.get("owner_id", ""))


def _records(grouped: Grouped, kind: str, cls: type[Any]) -> dict[str, Any]:
    rows = grouped[kind].get("", [])
    if any(row["publication_status"] is not PublicationStatus.PUBLISHED for row in rows):
        raise ValueError(f"holds unpublished {kind}")
    return {row["id"]: _thing(grouped, kind, row["id"], cls, row) for row in rows}


def _thing(grouped: Grouped, table: str, key: str, cls: type[Any], row: Row) -> Any:
    """A record or part from its row and the rows that it owns."""
    values = {}
    for name, test in _columns(table, cls):
        value = values[name] = row[name]
        if fault := test(value):
            raise ValueError(fault % f"{table}/{key}")
    for name, read in _owned(table, cls):
        values[name] = read(grouped, key)
    return cls(**values)


_COLUMNS: dict[tuple[str, type[Any]], list[tuple[str, Test]]] = {}
_OWNED: dict[tuple[str, type[Any]], list[tuple[str, Read]]] = {}
"""Made once for each table, not for each of its rows."""


def _columns(table: str, cls: type[Any]) -> list[tuple[str, Test]]:
    if (table, cls) not in _COLUMNS:
        scalars = fields_of(cls, Kind.SCALAR)
        _COLUMNS[table, cls] = [(field.name, test_of(field)) for field in scalars]
    return _COLUMNS[table, cls]


def _owned(table: str, cls: type[Any]) -> list[tuple[str, Read]]:
    """How the fields are read that stand in rows of their own."""
    if (table, cls) not in _OWNED:
        reads = ((field.name, _read_of(table, field)) for field in shape_of(cls))
        _OWNED[table, cls] = [(name, read) for name, read in reads if read is not None]
    return _OWNED[table, cls]


def _read_of(table: str, field: Field) -> Read | None:
    inner = f"{table}_{field.name}"
    match field.kind:
        case Kind.TEXTS:
            return partial(_texts, table, field.name, test_of(replace(field, required=True)))
        case Kind.IDS:
            return partial(_targets, inner)
        case Kind.PARTS:
            return partial(_parts, inner, field.type)
        case Kind.PART:
            part = partial(_parts, inner, field.type)
            return lambda grouped, key: next(iter(part(grouped, key)), None)
        case Kind.CITED:
            return partial(_whole if field.name == "sources" else _by_field, table)
        case Kind.SUBJECTS:
            return partial(_subjects, inner)
        case _:
            return None


def _texts(table: str, name: str, test: Test, grouped: Grouped, key: str) -> tuple[Text, ...]:
    rows = grouped["points"].get(f"{table}/{key}", ())
    texts = tuple(row["words"] for row in rows if row["field"] == name)
    for text in texts:
        if fault := test(text):
            raise ValueError(fault % f"{table}/{key}")
    return texts


def _targets(link: str, grouped: Grouped, key: str) -> tuple[str, ...]:
    return tuple(map(_target, grouped[link].get(key, ())))


def _target(link: Row) -> str:
    """Of a table of references: all its columns but two name a target, and one of them does."""
    targets = (value for name, value in link.items() if name not in ("owner_id", "position"))
    return str(next(value for value in targets if value is not None))


def _parts(inner: str, cls: type[Any], grouped: Grouped, key: str) -> tuple[Any, ...]:
    rows = grouped[inner].get(key, ())
    return tuple(_thing(grouped, inner, part["key"], cls, part) for part in rows)


def _subjects(inner: str, grouped: Grouped, key: str) -> tuple[tuple[str, str, str], ...]:
    rows = grouped[inner].get(key, ())
    return tuple((row["kind"], row["record_id"], row["field"]) for row in rows)


def _whole(table: str, grouped: Grouped, key: str) -> tuple[str, ...]:
    """The sources of a record as a whole."""
    rows = grouped["citations"].get(f"{table}/{key}", ())
    return tuple(row["source_id"] for row in rows if row["field"] == "")


def _by_field(table: str, grouped: Grouped, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sources of its fields."""
    cited: dict[str, list[str]] = {}
    for row in grouped["citations"].get(f"{table}/{key}", ()):
        if row["field"] != "":
            cited.setdefault(row["field"], []).append(row["source_id"])
    return tuple((field, tuple(ids)) for field, ids in sorted(cited.items()))


def _search_keys(
    rows: Iterable[Row], lists: Mapping[str, Mapping[str, Any]]
) -> Iterator[SearchKey]:
    tests = [(each.name, test_of(each, MAX_KEY)) for each in fields_of(SearchKey, Kind.SCALAR)]
    for row in rows:
        if row["record_id"] not in lists.get(row["kind"], ()):
            raise ValueError(f"holds a search key of nothing, {row['kind']}/{row['record_id']}")
        for name, test in tests:
            if fault := test(row[name]):
                raise ValueError(fault % "search_keys")
        yield SearchKey(**{name: row[name] for name, _ in tests})
