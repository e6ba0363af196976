"""Writes changes into a draft: versions looked at, everything or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import sqlalchemy as sa

from db.errors import ContentError
from db.tools.drafts.changed_rows import drop, put, take_away
from db.tools.drafts.changes import Author, Change
from db.tools.drafts.conflicts import refuse_conflicts
from db.tools.drafts.database_errors import is_meanwhile, sentence_of
from db.tools.drafts.late_references import check_references_now
from db.tools.drafts.opening import writing
from db.tools.drafts.reading import Draft
from db.tools.drafts.tables import AUDIT, BEGUN
from db.tools.drafts.told import told_of
from db.tools.drafts.versions import next_version, raise_versions


def save(url: sa.URL, seen: Draft, changes: Sequence[Change], author: Author) -> None:
    """Write changes of a draft that was read before, in a transaction of their own.

    Raises Conflict with both sides of every field where somebody else changed a record
    since, and ContentError; then nothing is written.
    """
    try:
        _save(url, seen, changes, author)
    except _Meanwhile:
        # Whoever came between is done now: this time the versions tell what it was.
        _save(url, seen, changes, author)


def write_changes(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    """Write them inside the caller's transaction. Raises Conflict, or ContentError."""
    refuse_conflicts(connection, draft, changes)
    raise_versions(connection, draft, changes)
    take_away(connection, [each for each in changes if each.before is not None])
    put(connection, draft, changes)
    drop(connection, [each for each in changes if each.after is None])
    _log(connection, draft, changes, author)
    check_references_now(connection)


class _Meanwhile(ContentError):
    """Another transaction came between."""


def _save(url: sa.URL, seen: Draft, changes: Sequence[Change], author: Author) -> None:
    with writing(url) as connection:
        try:
            write_changes(connection, seen, changes, author)
        except sa.exc.DBAPIError as error:
            if is_meanwhile(error.orig):
                raise _Meanwhile(str(sentence_of(error, url))) from error
            raise


def _log(
    connection: sa.Connection, draft: Draft, changes: Sequence[Change], author: Author
) -> None:
    now = datetime.now(UTC)
    entries = [
        {
            "at": now,
            "who": author.who,
            "action": BEGUN if author.begins else each.action,
            "kind": each.kind,
            "record_id": each.id,
            "version": next_version(draft, each),
            "changes": told_of(each),
            "file": author.file,
            "sheet": each.sheet,
            "row": each.row,
        }
        for each in changes
    ]
    if entries:
        connection.execute(AUDIT.insert(), entries)
