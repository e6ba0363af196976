"""Two editors at once: what a row may change where the record moved on since it was exported.

Field by field, with the value of the export as the common ground. What the sheet left as it was
keeps the newer value of the draft; what only the sheet changed is taken; what both changed
differently is refused in words, unless the last change came from this same file and person, or
`overwrite` is asked for. Nothing is lost without a word.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from db.tools.drafts.changes import Author, changed_fields
from db.tools.drafts.history import Since, changed_since, last_change
from db.tools.drafts.reading import Draft
from db.tools.drafts.told import plain
from db.tools.importing.finding import quoted
from db.tools.sheets.bad_cell import BadCell, Shown
from db.tools.sheets.columns import columns_of
from db.tools.sheets.row_record import column_at, shown
from db.tools.sheets.table import Row, Table
from db.tools.sheets.telling import Telling


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What rows are settled with; `overwrite` lets every row win."""

    connection: sa.Connection
    draft: Draft
    author: Author
    overwrite: bool
    telling: Telling

    def settled(self, table: Table, row: Row, exported: int | None, before: Any, after: Any) -> Any:
        """The record after this row, None where it is refused; `exported`: its version then."""
        if exported is None or self.overwrite or (before is not None and before == after):
            return after
        key = (table.kind, after.id)
        now = self.draft.versions.get(key, 0)
        if before is None or now < exported:
            self._gone(table, row, key, before is None)
            return None
        if now == exported:
            return after
        since = changed_since(self.connection, key, exported)
        kept, refused = {}, False
        for name in changed_fields(before, after):
            if name not in since:
                continue
            unedited = _told(getattr(after, name)) == since[name].before
            if unedited:
                kept[name] = getattr(before, name)
            elif not self._ours(since[name]):
                refused = True
            if unedited or not self._ours(since[name]):
                self._say(table, row, name, since[name], getattr(before, name), unedited)
        return None if refused else replace(after, **kept)

    def _ours(self, since: Since) -> bool:
        return (since.who, since.file) == (self.author.who, self.author.file)

    def _say(self, table: Table, row: Row, name: str, since: Since, now: Any, kept: bool) -> None:
        column = column_at(table, columns_of(table.kind), (name,))
        header = column.header if column else "id"
        found = shown(table, row, column) if column else Shown("a change")
        by = f"{since.who} changed it at {since.at}" + (f" from {since.file}" if since.file else "")
        expected = f"{_short(now)}, because {by}"
        if kept:
            fix = "the draft keeps that; export again to see it, or use --overwrite"
            self.telling.tell(table, row.number, header, BadCell(found, expected, fix))
            return
        fix = "both changed it: agree, then write that value, or use --overwrite"
        self.telling.refuse(table, row.number, header, BadCell(found, expected, fix))

    def _gone(self, table: Table, row: Row, key: tuple[str, str], removed: bool) -> None:
        by = last_change(self.connection, key)
        expected = "one that is still in the draft" if removed else "a row exported from this draft"
        what = f"a record that was taken out of the draft{by}" if removed else "a newer version"
        fix = "take the row out or export again; --overwrite writes it whatever the draft holds"
        self.telling.refuse(table, row.number, "id", BadCell(Shown(what), expected, fix))


def _told(value: Any) -> Any:
    """The value as the audit log tells it."""
    return json.loads(json.dumps(plain(value), default=str))


def _short(value: Any) -> str:
    told = _told(value)
    words = told.get("en") or next(iter(told.values()), "") if isinstance(told, dict) else told
    return "nothing" if words in (None, "", []) else quoted(words)
