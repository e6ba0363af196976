"""The dataclasses and the tables say the same: no field without a home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from db.references import targets_of
from db.schema import METADATA
from db.shape import Kind, fields_of, record_classes

BOOKKEEPING = {"key", "owner_id", "position", "publication_status"}
GENERIC = {"points", "citations", "search_keys"}


def tables(table: str, cls: type[Any]) -> Iterator[tuple[str, type[Any]]]:
    yield table, cls
    for field in fields_of(cls, Kind.PARTS, Kind.PART):
        yield from tables(f"{table}_{field.name}", field.type)


ALL = [pair for kind, cls in record_classes().items() for pair in tables(kind, cls)]


def test_columns_are_the_scalar_fields_of_their_dataclass() -> None:
    found = {name: set(METADATA.tables[name].columns.keys()) - BOOKKEEPING for name, _ in ALL}
    assert found == {name: {f.name for f in fields_of(cls, Kind.SCALAR)} for name, cls in ALL}


def test_required_fields_are_required_columns() -> None:
    for name, cls in ALL:
        for field in fields_of(cls, Kind.SCALAR):
            empty = field.optional or (not field.required and field.type.__name__ == "Text")
            assert METADATA.tables[name].columns[field.name].nullable == empty, (name, field.name)


def test_every_list_of_references_has_a_table() -> None:
    links = {
        f"{name}_{f.name}" for name, cls in ALL for f in fields_of(cls, Kind.IDS, Kind.SUBJECTS)
    }
    assert links | {name for name, _ in ALL} | GENERIC == set(METADATA.tables)


def test_references_are_read_off_the_foreign_keys() -> None:
    assert targets_of("sessions", "venue") == ("venues",)
    assert targets_of("sessions", "releases") == ("outcomes", "initiatives")
    assert targets_of("forums_sections", "people") == ("people",)
    assert targets_of("sessions", "title") == ()
    assert targets_of("activities", "works") == ()
