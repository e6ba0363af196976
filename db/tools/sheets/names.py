"""References by id or by name: what a cell says, as ids; or why it cannot be told."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from db.shape import record_classes
from db.tools.sheets.bad_cell import BadCell
from db.tools.sheets.columns import Column, sheet_name
from db.tools.sheets.separated import separated

NAMES = ("title", "name", "text", "label", "entrant", "about")
"""Fields that name a record; the first that it has."""


@cache
def name_field(kind: str) -> str:
    """The field that names the records of a list."""
    known = {each for each in NAMES if hasattr(record_classes()[kind], each)}
    return next(each for each in NAMES if each in known)


class Names:
    """Ids and names of everything that may be referred to: in the draft, and in the file."""

    def __init__(self, lists: Mapping[str, Mapping[str, Any]]) -> None:
        self.ids = {kind: dict.fromkeys(lists.get(kind, ())) for kind in record_classes()}
        self._named: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        for kind, records in lists.items():
            field = name_field(kind)
            for record in records.values():
                self.add(kind, record.id, (words for _, words in getattr(record, field).values))

    def add(self, kind: str, record_id: str, names: Iterable[str]) -> None:
        """One more record that may be referred to."""
        self.ids[kind][record_id] = None
        for name in names:
            if name.strip():
                self._named[kind][_plain(name)][record_id] = None

    def resolved(self, column: Column, cell: str, many: bool) -> str:
        """The ids of a cell, with ; between them. Raises BadCell of the first that is unknown."""
        items = [each for each in separated(cell) if each] if many else [cell]
        return "; ".join(dict.fromkeys(self._id(column, item) for item in items))

    def _ids(self, column: Column) -> list[str]:
        return [each for kind in column.targets for each in self.ids[kind]]

    def _id(self, column: Column, item: str) -> str:
        if any(item in self.ids[kind] for kind in column.targets):
            return item
        found = [i for kind in column.targets for i in self._named[kind].get(_plain(item), ())]
        if len(found) == 1:
            return found[0]
        where = " or ".join(sheet_name(kind) for kind in column.targets)
        if found:
            fix = f"several have this name: write an id, {' or '.join(found[:4])}"
            raise BadCell(item, f"one of the sheet {where}", fix)
        raise BadCell(
            item, f"an id or a name of the sheet {where}", self._near(column, item, where)
        )

    def _near(self, column: Column, item: str, where: str) -> str:
        parts = [part.strip() for part in item.replace("，", ",").replace("；", ",").split(",")]
        if len(parts) > 1 and all(self._known(column, part) for part in parts):
            return f"write ; between them: {'; '.join(parts)}"
        names = [name for kind in column.targets for name in self._named[kind]]
        near = get_close_matches(item, self._ids(column), n=1)
        near = near or get_close_matches(_plain(item), names, n=1)
        other = f"add it to the sheet {where}, or take it out"
        return f"did you mean {near[0]}? Else {other}" if near else other

    def _known(self, column: Column, item: str) -> bool:
        plain = _plain(item)
        return any(item in self.ids[k] or plain in self._named[k] for k in column.targets)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
