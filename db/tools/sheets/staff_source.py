"""Rows that name no source: the staff of the event say so, and the screen says that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db.catalogue import Record, Source, Text
from db.tools.drafts.changes import Change
from db.tools.drafts.reading import Draft
from db.tools.importing.findings import Findings

STAFF = Source(
    id="event-staff",
    title=Text.of(en="Staff of the event", zh="会务团队"),
    publisher=Text.of(en="Staff of the event", zh="会务团队"),
    kind="staff",
)


def with_source(changes: Sequence[Change], draft: Draft, findings: Findings) -> list[Change]:
    """The changes, in which records left without a source name the staff; that is told once."""
    found: list[Change] = []
    for change in changes:
        bare = isinstance(change.after, Record) and not change.after.sources
        was_bare = change.before is not None and not getattr(change.before, "sources", ())
        if was_bare or not bare:
            found.append(change)
        else:
            named = replace(change.after, sources=(STAFF.id,))
            found.append(replace(change, after=named))
            fix = f"nothing to do if the event's staff say so: it names {STAFF.id}"
            where = f"sheet {change.sheet}, row {change.row}" if change.sheet else ""
            findings.tell(
                *("a row without a source", "who says so", fix),
                line=change.row,
                path=where,
                about="no source",
            )
    needed = any(STAFF.id in getattr(each.after, "sources", ()) for each in found)
    if needed and STAFF.id not in draft.lists["sources"]:
        found.insert(0, Change("sources", None, STAFF))
    return found
