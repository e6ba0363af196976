"""The cells of a row as they are meant: in the one way of writing, references as ids."""

from __future__ import annotations

import re
from collections.abc import Mapping

from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.canonical import canonical
from db.tools.sheets.columns import Column
from db.tools.sheets.holds import Holds
from db.tools.sheets.hour_cells import after_midnight
from db.tools.sheets.names import Names
from db.tools.sheets.separated import separated
from db.tools.sheets.table import Row, Table, Unusable
from db.tools.sheets.telling import Telling

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});")


def meant(table: Table, row: Row, names: Names, telling: Telling) -> tuple[dict[str, str], bool]:
    """(the words of each cell by header, whether all could be taken); all problems are told."""
    found: dict[str, str] = {}
    good = True
    for column in table.columns:
        if column.header == "id" or column.holds is Holds.VERSION:
            continue
        try:
            found[column.header] = _meant(column, row, names)
        except BadCell as bad:
            good = False
            telling.refuse(table, row.number, column.header, bad)
            _others(table, row, column, names, telling, bad)
    day = found.get("day") or found.get("first day") or ""
    for column in table.columns:
        if column.holds is Holds.HOUR and found.get(column.header):
            try:
                found[column.header] = after_midnight(found[column.header], day)
            except BadCell as bad:
                good = False
                telling.refuse(table, row.number, column.header, bad)
    return found, good


def tell_tags(table: Table, row: Row, changed: Mapping[str, str], telling: Telling) -> None:
    """Tags of HTML are shown to visitors as they stand."""
    for header, words in changed.items():
        if found := _TAG.search(words):
            fix = "take the tags out: visitors would read them as they stand"
            bad = BadCell(found[0], "plain words", fix)
            telling.tell(table, row.number, header, bad, about=f"tags {row.number} {header}")


def _meant(column: Column, row: Row, names: Names) -> str:
    value = row.values.get(column.header)
    if isinstance(value, Unusable):
        raise BadCell(Shown(value.what), column.holds.value, value.fix)
    words = canonical(column, value)
    if words and column.targets:
        return names.resolved(column, words, column.holds is Holds.REFERENCES)
    return words


def _others(
    table: Table, row: Row, column: Column, names: Names, telling: Telling, told: BadCell
) -> None:
    """One bad value of a list does not hide the others: each is told."""
    value = row.values.get(column.header)
    if column.holds is Holds.REFERENCES and isinstance(value, str):
        for item in separated(value):
            try:
                names.resolved(column, item, many=False)
            except BadCell as bad:
                if bad.found != told.found:
                    telling.refuse(table, row.number, column.header, bad)
