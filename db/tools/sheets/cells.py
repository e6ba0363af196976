"""A record as written, spread over cells, and the cells put together again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from db.catalogue import Text
from db.shape import Kind, fields_of
from db.tools.bad_value import BadValue
from db.tools.sheets.columns import LANGUAGES, Column
from db.tools.sheets.holds import Holds
from db.tools.sheets.separated import joined, separated

Raw = dict[str, Any]
Cells = dict[str, str]
"""The words of each cell by its header; a blank cell is ""."""


def cells_of(raw: Mapping[str, Any], columns: Iterable[Column]) -> Cells:
    """The cells of a record as written (db/tools/written.py)."""
    return {column.header: _cell(raw, column) for column in columns}


def value_of(field: str, cells: Mapping[str, str], columns: Sequence[Column]) -> Any:
    """The value of a field as it is written; None where all its cells are blank.

    Raises BadValue where the columns of a list hold different numbers of values.
    """
    raw: Raw = {}
    own = [column for column in columns if column.field == field]
    for path in dict.fromkeys(c.path[:-1] for c in own if c.holds is Holds.WORDS_LIST):
        _put(raw, path, _texts([c for c in own if c.path[:-1] == path], cells))
    for column in own:
        cell = cells[column.header]
        if column.holds is not Holds.WORDS_LIST and cell.strip():
            _put(raw, column.path, _value(column, cell))
    return raw.get(field)


def languages_of(records: Iterable[Any]) -> tuple[str, ...]:
    """English and Chinese, and every other language of a text in these records."""
    found: dict[str, None] = dict.fromkeys(LANGUAGES)
    for record in records:
        for text in _texts_in(record):
            found |= dict.fromkeys(text.languages)
    return tuple(found)


def _cell(raw: Mapping[str, Any], column: Column) -> str:
    value: Any = raw
    inside = column.path[:-1] if column.holds is Holds.WORDS_LIST else column.path
    for step in inside:
        value = value.get(step) if isinstance(value, Mapping) else None
    if value is None:
        return ""
    if column.holds is Holds.WORDS_LIST:
        words = [text.get(column.path[-1], "") for text in value]
        return joined(words) if any(words) else ""
    if column.holds is Holds.REFERENCES:
        return joined(value)
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _value(column: Column, cell: str) -> Any:
    """What a cell says; a number or yes and no that are none stay words, which is told later."""
    if column.holds is Holds.REFERENCES:
        return [each for each in separated(cell) if each]
    if column.holds is Holds.YES_NO:
        return {"yes": True, "no": False}.get(cell, cell)
    if column.holds is Holds.NUMBER:
        return int(cell) if cell.removeprefix("-").isdecimal() and len(cell) < 20 else cell
    return cell


def _texts(columns: Sequence[Column], cells: Mapping[str, str]) -> list[Raw] | None:
    said = {c.path[-1]: separated(cells[c.header]) for c in columns}
    counts = {tag: len(words) for tag, words in said.items() if words}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{count} in {tag}" for tag, count in counts.items())
        what = f"lists {told}: write as many in each language"
        raise BadValue(f"{what}, and leave one blank between two ; where it is not known")
    texts = [
        {tag: words[place] for tag, words in said.items() if words and words[place].strip()}
        for place in range(max(counts.values(), default=0))
    ]
    return [text for text in texts if text] or None


def _put(raw: Raw, path: tuple[str, ...], value: Any) -> None:
    if value is None:
        return
    for step in path[:-1]:
        raw = raw.setdefault(step, {})
    raw[path[-1]] = value


def _texts_in(thing: Any) -> Iterable[Text]:
    for field in fields_of(type(thing), Kind.SCALAR, Kind.TEXTS):
        if field.type is Text:
            value = getattr(thing, field.name)
            yield from (value if isinstance(value, tuple) else (value,))
    for field in fields_of(type(thing), Kind.PART):
        part = getattr(thing, field.name)
        yield from _texts_in(part) if part is not None else ()
