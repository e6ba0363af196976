"""A table as it was read: which list it is, its columns, and its rows with their numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.tools.sheets.canonical import Value
from db.tools.sheets.columns import Column


@dataclass(frozen=True, slots=True)
class Unusable:
    """A cell whose value cannot be trusted: a formula, an error of Excel, too much text."""

    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class Row:
    """Its number in the file, counted from 1, and its values by header."""

    number: int
    values: Mapping[str, Value | Unusable]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet, or one CSV file (`sheet` is ""). `letters` names each column's cells."""

    file: str

    kind: str
    sheet: str
    columns: tuple[Column, ...]
    letters: Mapping[str, str]
    rows: tuple[Row, ...]


@dataclass(slots=True)
class Tables:
    """Everything in one file; `versions` are those that the export wrote into it."""

    tables: list[Table] = field(default_factory=list)
    versions: dict[tuple[str, str], int] = field(default_factory=dict)
