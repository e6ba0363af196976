"""The rows of a release by table, with values of the types of their fields.

The tables are found in the file, whose schema is known by its hash, and the types in the classes of
db.catalogue: so that a kiosk which reads need not load the models that staff's tools write with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa

from db.catalogue import Text
from db.shape import Kind, fields_of, record_classes
from db.stored import PublicationStatus, day_of, instant_of, text_of, truth_of

Row = Mapping[str, Any]
Convert = Callable[[Any], Any]

_CONVERTS: Mapping[type[Any], Convert] = {
    datetime: instant_of,
    date: day_of,
    bool: truth_of,
}


def rows_by_table(connection: sa.Connection, tables: Iterable[str]) -> dict[str, Sequence[Row]]:
    """Every row of these tables, ordered by position."""
    converts = _converts_by_table()
    return {table: _rows(connection, table, converts.get(table, {})) for table in tables}


def _rows(connection: sa.Connection, table: str, converts: Mapping[str, Convert]) -> Sequence[Row]:
    # As text: 50 statements that are put together take as long as all their rows.
    name = connection.dialect.identifier_preparer.quote_identifier(table)
    every = f"SELECT * FROM {name} ORDER BY position"  # noqa: S608 - quoted
    result = connection.exec_driver_sql(every)
    names = list(result.keys())
    places = [(place, converts[name]) for place, name in enumerate(names) if name in converts]
    rows = []
    for found in result:
        values = list(found)
        for place, convert in places:
            if values[place] is not None or convert is text_of:
                values[place] = convert(values[place])
        rows.append(dict(zip(names, values, strict=True)))
    if any(type(row["position"]) is not int for row in rows):
        raise TypeError("a row has no place in its list")
    return rows


def _converts_by_table() -> dict[str, dict[str, Convert]]:
    found: dict[str, dict[str, Convert]] = {"points": {"words": text_of}}
    for kind, cls in record_classes().items():
        _add_converts(found, kind, cls)
        found[kind]["publication_status"] = PublicationStatus
    return found


def _add_converts(found: dict[str, dict[str, Convert]], table: str, cls: type[Any]) -> None:
    """Of a class, and of its parts, whose rows stand in tables of their own."""
    types = {field.name: field.type for field in fields_of(cls, Kind.SCALAR)}
    found[table] = {name: _convert(kind) for name, kind in types.items() if _converted(kind)}
    for field in fields_of(cls, Kind.PARTS, Kind.PART):
        _add_converts(found, f"{table}_{field.name}", field.type)


def _converted(kind: type[Any]) -> bool:
    return kind is Text or kind in _CONVERTS or issubclass(kind, Enum)


def _convert(kind: type[Any]) -> Convert:
    return text_of if kind is Text else _CONVERTS.get(kind, kind)
