"""What a table or programme would show after its import, read anew at every save of it.

The draft that it is imported into is read once and never written; sheets that a save left as
they were are not read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from db.errors import ContentError
from db.schema import METADATA
from db.tools.drafts.address import url_of
from db.tools.drafts.after import draft_after, said_after
from db.tools.drafts.changes import Change
from db.tools.drafts.opening import is_there, make_draft, opened_draft
from db.tools.drafts.publishing import catalogue_of
from db.tools.drafts.reading import read_draft
from db.tools.drafts.tables import BOOKS
from db.tools.import_into import How, author_of, read_files
from db.tools.importing.finding import ImportStopped
from db.tools.importing.findings import Findings
from db.tools.named.draft import shown_of_draft
from db.tools.previewing.shown import Shown, shown
from db.tools.sheets.read_before import SheetsBefore
from db.tools.sheets.telling import Telling

HOW = How("preview")


class Imported:
    """Called: what stops the import keeps what was shown; the rest is shown with its problems."""

    def __init__(self, file: Path, draft: str, workshop: Path) -> None:
        """Raises ContentError where the draft cannot be read; there may be none."""
        self._file = file
        self._base = url_of(str(workshop / "base.sqlite"))
        make_draft(self._base)
        if is_there(theirs := url_of(draft)):
            _copy(theirs, self._base)
        with opened_draft(self._base) as engine, engine.connect() as connection:
            self._draft = read_draft(connection)
        self._before = SheetsBefore()

    def __call__(self) -> Shown:
        findings = Findings(self._file.name)
        try:
            _, work = read_files([self._file], HOW, Telling(findings), self._zone, self._before)
            with opened_draft(self._base) as engine, engine.connect() as connection:
                changes = work(connection, self._draft)
                told = tuple(str(each) for each in findings.all)
                return (
                    Shown(None, told, told[0])
                    if findings.stopped
                    else self._shown(connection, changes, told)
                )
        except ImportStopped:
            told = tuple(str(each) for each in findings.all)
            return Shown(None, told, told[0])
        except (ContentError, ValueError) as error:
            return Shown(None, (str(error),), str(error))

    def _shown(
        self, connection: sa.Connection, changes: Sequence[Change], told: tuple[str, ...]
    ) -> Shown:
        after = draft_after(self._draft, changes)
        said = said_after(connection, after, changes, author_of([self._file], HOW))
        made = catalogue_of(after, said)
        return shown(self._file.name, shown_of_draft(after, made), (*told, *made.problems))

    def _zone(self) -> ZoneInfo | None:
        conference = next(iter(self._draft.lists["conference"].values()), None)
        return ZoneInfo(conference.zone) if conference else None


def _copy(source: sa.URL, target: sa.URL) -> None:
    """All rows of a draft, wherever it lies, into an empty one."""
    tables = (*METADATA.sorted_tables, *BOOKS.sorted_tables)
    with opened_draft(source) as engine, engine.connect() as theirs:
        rows = {
            table: [dict(r) for r in theirs.execute(table.select()).mappings()] for table in tables
        }
    with opened_draft(target) as engine, engine.begin() as ours:
        for table in tables:
            if rows[table]:
                ours.execute(table.insert(), rows[table])
