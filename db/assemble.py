"""Puts a Catalogue together from rows: the other half of db/rows.py, and suspicious of each.

A value of the wrong type, words that the policy forbids, or a reference to nothing raise
ValueError with a sentence that names the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from db.catalogue import Catalogue, Release, SearchKey, Text
from db.checked import checked
from db.disputed import tie_disagreements
from db.policy import MAX_TEXT
from db.shape import CONFERENCE, Field, Kind, fields_of, record_classes, shape_of
from db.stored import PublicationStatus

MAX_KEY = 5 * MAX_TEXT
"""The grams of a text are longer than the text."""

Row = Mapping[str, Any]
Grouped = Mapping[str, Mapping[str, list[Row]]]
"""Rows by table, then by the key of the record or part that owns them."""


def assemble(tables: Mapping[str, Iterable[Row]], release: Release) -> Catalogue:
    """The frozen Catalogue of these rows; rows come ordered by position."""
    lists = lists_of(tables)
    conference = lists.pop(CONFERENCE)
    if len(conference) != 1:
        raise ValueError(f"holds {len(conference)} conferences")
    return Catalogue(
        release=release,
        conference=next(iter(conference.values())),
        search_keys=tuple(_search_key(row, lists) for row in tables["search_keys"]),
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
    values: dict[str, Any] = {}
    for field in shape_of(cls):
        values |= _value(grouped, table, key, field, row)
    return cls(**values)


def _value(grouped: Grouped, table: str, key: str, field: Field, row: Row) -> dict[str, Any]:
    name, inner = field.name, f"{table}_{field.name}"
    match field.kind:
        case Kind.SCALAR:
            return {name: checked(f"{table}/{key}", field, row[name])}
        case Kind.TEXTS:
            return {name: _texts(grouped, table, key, field)}
        case Kind.IDS:
            return {name: tuple(_target(link) for link in grouped[inner].get(key, ()))}
        case Kind.PARTS | Kind.PART:
            rows = grouped[inner].get(key, ())
            parts = [_thing(grouped, inner, part["key"], field.type, part) for part in rows]
            return {name: tuple(parts) if field.kind is Kind.PARTS else next(iter(parts), None)}
        case Kind.CITED:
            return _citations(grouped, table, key) if name == "sources" else {}
        case Kind.SUBJECTS:
            rows = grouped[inner].get(key, ())
            return {name: tuple((r["kind"], r["record_id"], r["field"]) for r in rows)}
        case Kind.DERIVED:
            return {}


def _texts(grouped: Grouped, table: str, key: str, field: Field) -> tuple[Text, ...]:
    return tuple(
        checked(f"{table}/{key}", replace(field, required=True), row["words"])
        for row in grouped["points"].get(f"{table}/{key}", ())
        if row["field"] == field.name
    )


def _target(link: Row) -> str:
    """Of a table of references: all its columns but two name a target, and one of them does."""
    targets = (value for name, value in link.items() if name not in ("owner_id", "position"))
    return str(next(value for value in targets if value is not None))


def _citations(grouped: Grouped, table: str, key: str) -> dict[str, Any]:
    cited: dict[str, list[str]] = {}
    for row in grouped["citations"].get(f"{table}/{key}", ()):
        cited.setdefault(row["field"], []).append(row["source_id"])
    whole = tuple(cited.pop("", ()))
    return {
        "sources": whole,
        "field_sources": tuple((field, tuple(ids)) for field, ids in sorted(cited.items())),
    }


def _search_key(row: Row, lists: Mapping[str, Mapping[str, Any]]) -> SearchKey:
    if row["record_id"] not in lists.get(row["kind"], ()):
        raise ValueError(f"holds a search key of nothing, {row['kind']}/{row['record_id']}")
    keys = {
        each.name: checked("search_keys", each, row[each.name], MAX_KEY)
        for each in fields_of(SearchKey, Kind.SCALAR)
    }
    return SearchKey(**keys)
