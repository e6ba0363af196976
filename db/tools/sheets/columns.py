"""The columns of every sheet of staff's tables: one description, read and written alike.

Each list of the draft that fits a table has a sheet, and each of its fields a column or several:
a text one for each language, `title (en)`, `title (zh)`; a single part one for each of its
fields, `box x`. Row 1 holds the headers. What is nested deeper (`LEFT_TO_YAML`) has no column:
importing a sheet keeps it as the draft has it, and YAML changes it.

Blank cells: a blank cell under a header means that nothing is known: it empties an optional field
of the record, or sets it back to what its note names. A column that is left out of a sheet
changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from db.catalogue import Text
from db.references import targets_of
from db.sanity import CHOICES
from db.shape import Field, Kind, fields_of, record_classes, shape_of
from db.tools.consistency import PLACE_KINDS
from db.tools.sheets.column_notes import FIRST, note_of
from db.tools.sheets.holds import Holds

LANGUAGES = ("en", "zh")
"""Every sheet has columns for these; others are added where a record is in them."""

VERSION = "version"
"""The last column of a CSV file: the draft's version of the record when it was exported.
A workbook keeps the same in its hidden sheet; see hidden_sheet.py."""

_APART = ("id", "field_sources", "confidence", "disagreements")
_LAST = ("note", "sources")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `path` is where its value stands in a record as written, ("title", "en").

    `required`: a record cannot be without; of the languages of a text, one is enough.
    """

    header: str
    path: tuple[str, ...]
    holds: Holds
    required: bool
    note: str
    choices: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    default: str = ""

    @property
    def field(self) -> str:
        """The field of the record that it belongs to."""
        return self.path[0]


@cache
def kinds() -> tuple[str, ...]:
    """The lists that have a sheet, in the order of the sheets: what changes most comes first."""
    first = ("sessions", "people", "places", "days", "announcements")
    tabular = [kind for kind, cls in record_classes().items() if not _needs_parts(cls)]
    return (*first, *(kind for kind in tabular if kind not in first))


def sheet_name(kind: str) -> str:
    """The name of the sheet of a list: "Sessions"."""
    return kind.capitalize()


@cache
def columns_of(kind: str, languages: Sequence[str] = LANGUAGES) -> tuple[Column, ...]:
    """The columns of a list, in their order from the left; `languages` must be hashable."""
    cls = record_classes()[kind]
    own = [field for field in shape_of(cls) if field.name not in (*_APART, *_LAST)]
    own.sort(key=lambda field: FIRST.index(field.name) if field.name in FIRST else len(FIRST))
    last = [field for field in shape_of(cls) if field.name in _LAST]
    found = [Column("id", ("id",), Holds.ID, False, note_of(kind, "id"))]
    for field in (*own, *last):
        found += _columns(kind, kind, field, (), languages)
    return tuple(found)


def version_column() -> Column:
    """The column that only CSV files have."""
    return Column(VERSION, (VERSION,), Holds.VERSION, False, note_of("", VERSION))


@cache
def left_to_yaml(kind: str) -> tuple[str, ...]:
    """The fields of a list that no sheet holds."""
    cls = record_classes()[kind]
    nested = [field.name for field in fields_of(cls, Kind.PARTS, Kind.SUBJECTS)]
    apart = [field.name for field in shape_of(cls) if field.name in _APART[1:3]]
    return (*nested, *apart)


def _needs_parts(cls: type[object]) -> bool:
    return any(field.required for field in fields_of(cls, Kind.PARTS, Kind.SUBJECTS))


def _columns(
    kind: str, table: str, field: Field, where: tuple[str, ...], languages: Sequence[str]
) -> Iterator[Column]:
    """The columns of one field of a record, or of its part at `where`."""
    path = (*where, field.name)
    if field.kind is Kind.PART:
        for inner in shape_of(field.type):
            yield from _columns(kind, f"{table}_{field.name}", inner, path, languages)
        return
    if field.kind in (Kind.PARTS, Kind.SUBJECTS, Kind.DERIVED):
        return
    holds = _holds(table, field)
    header = " ".join(path).replace("_", " ")
    required = field.required and not where
    note = note_of(kind, ".".join(path))
    targets = _targets(table, field)
    if field.type is Text:
        for tag in languages:
            yield Column(f"{header} ({tag})", (*path, tag), holds, required, note)
        return
    choices, default = _choices(table, field), _DEFAULTS.get(".".join(path), "")
    yield Column(header, path, holds, required, note, choices, targets, default)


_DEFAULTS = {"status": "planned", "attended": "yes", "box.level": "1"}
_TYPES = {bool: Holds.YES_NO, int: Holds.NUMBER, date: Holds.DATE}


def _holds(table: str, field: Field) -> Holds:
    if field.type is Text:
        return Holds.WORDS if field.kind is Kind.SCALAR else Holds.WORDS_LIST
    if field.kind in (Kind.IDS, Kind.CITED):
        return Holds.REFERENCES
    if field.type is datetime:
        return Holds.TIME if table == "announcements" else Holds.HOUR
    if field.type in _TYPES:
        return _TYPES[field.type]
    if _targets(table, field):
        return Holds.REFERENCE
    if field.name == "date":
        return Holds.TEXT_DATE
    return Holds.CHOICE if _choices(table, field) else Holds.PLAIN


def _targets(table: str, field: Field) -> tuple[str, ...]:
    return ("sources",) if field.kind is Kind.CITED else targets_of(table, field.name)


def _choices(table: str, field: Field) -> tuple[str, ...]:
    if issubclass(field.type, StrEnum):
        return tuple(choice.value for choice in field.type)
    if (table, field.name) == ("places", "kind"):
        return PLACE_KINDS
    return CHOICES.get(field.name, ()) if field.type is str else ()
